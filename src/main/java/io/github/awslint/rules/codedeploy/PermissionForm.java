package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AccessControlEntry;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form of one permission: lists where the agent wants lists, and the words that it knows. */
final class PermissionForm {

    static final Set<String> TYPES = Set.of("file", "directory");

    private PermissionForm() {}

    static void check(MapNode permission, Reporter report) {
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
}
