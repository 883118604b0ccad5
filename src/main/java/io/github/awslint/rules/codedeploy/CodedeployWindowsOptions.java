package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.HookScript;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ListNode;
import java.util.List;

/** What only Linux instances can do. */
final class CodedeployWindowsOptions implements Rule<ServerAppSpec> {

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        if (!appSpec.isWindows()) {
            return;
        }
        appSpec.root()
                .entry("permissions")
                .filter(entry ->
                        entry.value() instanceof ListNode list && !list.items().isEmpty())
                .ifPresent(entry -> report.at(
                        entry, "permissions fail every deployment to Windows; remove them and set rights in a script"));
        for (Hook hook : appSpec.hooks()) {
            for (HookScript script : hook.scripts()) {
                for (String option : List.of("runas", "sudo")) {
                    script.node()
                            .entry(option)
                            .ifPresent(entry -> report.at(
                                            entry,
                                            option + " has no effect on Windows; the script runs as the agent's user")
                                    .as(Severity.WARNING));
                }
            }
        }
    }
}
