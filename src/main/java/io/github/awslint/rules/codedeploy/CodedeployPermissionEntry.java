package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AccessControlEntry;
import io.github.awslint.codedeploy.InstallTargets;
import io.github.awslint.codedeploy.Permission;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Permissions apply to what this deployment copies, and the agent is strict about their form. */
final class CodedeployPermissionEntry implements Rule<ServerAppSpec> {

    private static final Set<String> TYPES = Set.of("file", "directory");

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        if (appSpec.isWindows()) {
            return;
        }
        InstallTargets targets = InstallTargets.of(appSpec);
        List<Permission> earlier = new ArrayList<>();
        for (Permission permission : appSpec.permissions()) {
            checkForm(permission.node(), report);
            permission.object().filter(Placeholder::isLiteral).ifPresent(object -> {
                checkObject(targets, permission, object, report);
                checkRepeated(earlier, permission, object, report);
            });
            earlier.add(permission);
        }
    }

    private static void checkForm(MapNode permission, Reporter report) {
        for (String key : List.of("type", "except", "acls")) {
            permission
                    .entry(key)
                    .filter(entry -> isText(entry.value()))
                    .ifPresent(
                            entry -> report.at(entry.value(), key + " must be a list; write [" + entry.value() + "]"));
        }
        for (Node type : items(permission, "type")) {
            if (!TYPES.contains(type.toString()) && !isPlaceholder(type)) {
                report.at(type, "type \"" + type + "\" is refused; write file or directory");
            }
        }
        for (Node acl : items(permission, "acls")) {
            if (acl instanceof ScalarNode text && !isPlaceholder(acl)) {
                checkAcl(text, report);
            }
        }
        permission
                .entry("context")
                .filter(context -> context.value() instanceof MapNode map && hasNoType(map))
                .ifPresent(context -> report.at(context, "context has no type; name the SELinux type to set"));
    }

    /** An entry that only some agents refuse may be for the others. */
    private static void checkAcl(ScalarNode acl, Reporter report) {
        boolean explicit = AccessControlEntry.hasExplicitType(acl.text());
        Optional<String> problem = AccessControlEntry.problem(acl.text());
        if (problem.isPresent()) {
            report.at(acl, "acls entry \"" + acl + "\" " + problem.get())
                    .as(explicit ? Severity.WARNING : Severity.ERROR);
        } else if (!explicit) {
            report.at(acl, "acls entry \"" + acl + "\" has no type, which agents from 2.0 on want; write u: in front")
                    .as(Severity.WARNING);
        }
    }

    private static List<Node> items(MapNode permission, String key) {
        return permission.list(key).map(ListNode::items).orElse(List.of());
    }

    private static boolean isText(Node node) {
        return node instanceof ScalarNode scalar && Placeholder.isLiteral(scalar);
    }

    private static boolean isPlaceholder(Node node) {
        return node instanceof ScalarNode scalar && Placeholder.isIn(scalar.text());
    }

    private static boolean hasNoType(MapNode context) {
        return context.get("type")
                .filter(type -> !(type instanceof ScalarNode text && text.isNull()))
                .isEmpty();
    }

    private static void checkObject(InstallTargets targets, Permission permission, ScalarNode object, Reporter report) {
        if (targets.isCopiedFile(object.text()) && permission.isFor("file") && !permission.isForEverything()) {
            Entry narrowing = permission
                    .node()
                    .entry("except")
                    .or(() -> permission.node().entry("pattern"))
                    .orElseThrow();
            report.at(narrowing, narrowing.name() + " is refused where object is a file; remove it or name the folder");
        } else if (object.text().startsWith("/") && !targets.mayTouch(object.text())) {
            report.at(
                            object,
                            "object \"" + object
                                    + "\" holds nothing that files copies, so nothing is set; name a destination")
                    .as(Severity.WARNING);
        }
    }

    private static void checkRepeated(
            List<Permission> earlier, Permission permission, ScalarNode object, Reporter report) {
        for (Permission other : earlier) {
            boolean same = other.object()
                    .filter(value ->
                            InstallTargets.normalized(value.text()).equals(InstallTargets.normalized(object.text())))
                    .isPresent();
            boolean overlap = TYPES.stream().anyMatch(type -> other.isFor(type) && permission.isFor(type));
            if (same && overlap && other.isForEverything() && permission.isForEverything()) {
                report.at(
                                object,
                                "object \"" + object
                                        + "\" has permissions twice, which the agent refuses; merge the entries")
                        .note(other.object().orElseThrow(), "first given here")
                        .as(Severity.WARNING);
                return;
            }
        }
    }
}
