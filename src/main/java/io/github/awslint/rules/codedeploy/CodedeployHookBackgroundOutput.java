package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.HookScript;
import io.github.awslint.codedeploy.ScriptFile;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** The agent waits until nobody holds a script's output open any more. */
final class CodedeployHookBackgroundOutput implements Rule<DeployedAppSpec> {

    @Override
    public void check(DeployedAppSpec deployed, Reporter report) {
        if (deployed.appSpec().mayBeWindows()) {
            return;
        }
        for (Hook hook : deployed.appSpec().hooks()) {
            for (HookScript script : hook.scripts()) {
                script.literalLocation().ifPresent(location -> check(deployed, location, report));
            }
        }
    }

    private static void check(DeployedAppSpec deployed, ScalarNode location, Reporter report) {
        List<Location> commands = deployed.script(location.text().strip())
                .map(ScriptFile::backgroundCommands)
                .orElse(List.of());
        if (!commands.isEmpty()) {
            Location first = commands.get(0);
            report.at(
                            location,
                            "script \"" + location + "\" leaves a process with its output open in line "
                                    + first.start().line() + "; redirect it: > /dev/null 2>&1 < /dev/null &")
                    .note(first, "the process is started here");
        }
    }
}
