package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.HookScript;
import io.github.awslint.codedeploy.ScriptFile;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Locale;
import java.util.Optional;

/** A script starts through its first line on Linux, and through its ending on Windows. */
final class CodedeployHookScriptStart implements Rule<ServerAppSpec> {

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        for (Hook hook : appSpec.hooks()) {
            for (HookScript script : hook.scripts()) {
                script.literalLocation().ifPresent(location -> check(appSpec, location, report));
            }
        }
    }

    private static void check(ServerAppSpec appSpec, ScalarNode location, Reporter report) {
        String name = location.text().strip().toLowerCase(Locale.ROOT);
        if (appSpec.isWindows()) {
            if (name.endsWith(".sh")) {
                report.at(location, "script \"" + location + "\" cannot start on Windows; write a .bat or .ps1 script");
            }
        } else if (appSpec.isLinux()) {
            Optional<ScriptFile> file =
                    appSpec.revision().script(location.text().strip());
            if (name.endsWith(".bat") || name.endsWith(".cmd")) {
                if (file.filter(ScriptFile::hasInterpreterLine).isEmpty()) {
                    report.at(location, "script \"" + location + "\" cannot start on Linux; write a shell script");
                }
            } else {
                file.ifPresent(script -> checkFirstLine(location, script, report));
            }
        }
    }

    private static void checkFirstLine(ScalarNode location, ScriptFile script, Reporter report) {
        String start = "script \"" + location + "\" ";
        if (script.hasByteOrderMark()) {
            report.at(
                            location,
                            start + "starts with a byte order mark, so that its #! line is not seen; save it without")
                    .as(Severity.WARNING);
        } else if (!script.hasInterpreterLine()) {
            report.at(
                            location,
                            start
                                    + "has no #! line and runs in whatever shell the agent has; start it with #!/bin/bash")
                    .as(Severity.WARNING);
        } else if (script.interpreterLineEndsInCarriageReturn() && !script.isNormalizedByGit()) {
            report.at(location, start + "has Windows line ends, so that its interpreter is not found; save it with LF");
        } else if (!script.isExecutable().orElse(true)) {
            report.at(
                            location,
                            start + "is not executable; the agent mends that, but git update-index --chmod=+x is safer")
                    .as(Severity.INFO);
        }
    }
}
