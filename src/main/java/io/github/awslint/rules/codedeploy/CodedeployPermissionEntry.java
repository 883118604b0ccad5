package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.InstallTargets;
import io.github.awslint.codedeploy.Permission;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Permissions apply to what this deployment copies, and the agent is strict about their form. */
final class CodedeployPermissionEntry implements Rule<ServerAppSpec> {

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        if (appSpec.mayBeWindows()) {
            return;
        }
        InstallTargets targets = InstallTargets.of(appSpec);
        List<Permission> earlier = new ArrayList<>();
        for (Permission permission : appSpec.permissions()) {
            PermissionForm.check(permission.node(), report);
            permission.object().filter(Placeholder::isLiteral).ifPresent(object -> {
                checkObject(targets, permission, object, report);
                checkRepeated(earlier, permission, object, report);
            });
            earlier.add(permission);
        }
    }

    private static void checkObject(InstallTargets targets, Permission permission, ScalarNode object, Reporter report) {
        if (targets.isCopiedFile(object.text()) && permission.isFor("file") && !permission.mayBeForEverything()) {
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
            boolean overlap =
                    PermissionForm.TYPES.stream().anyMatch(type -> other.isFor(type) && permission.isFor(type));
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
