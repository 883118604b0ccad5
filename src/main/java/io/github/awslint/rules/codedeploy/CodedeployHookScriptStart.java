package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.HookScript;
import io.github.awslint.codedeploy.ScriptFile;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Locale;
import java.util.Optional;

/** A script starts through its first line on Linux, and through its ending on Windows. */
final class CodedeployHookScriptStart implements Rule<DeployedAppSpec> {

    @Override
    public void check(DeployedAppSpec deployed, Reporter report) {
        for (Hook hook : deployed.appSpec().hooks()) {
            for (HookScript script : hook.scripts()) {
                script.literalLocation().ifPresent(location -> check(deployed, location, report));
            }
        }
    }

    private static void check(DeployedAppSpec deployed, ScalarNode location, Reporter report) {
        String name = location.text().strip().toLowerCase(Locale.ROOT);
        if (deployed.appSpec().isWindows()) {
            if (name.endsWith(".sh")) {
                report.at(location, "script \"" + location + "\" cannot start on Windows; write a .bat or .ps1 script");
            }
        } else if (deployed.appSpec().isLinux()) {
            Optional<ScriptFile> file = deployed.script(location.text().strip());
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
            note(
                            script,
                            report.at(
                                    location,
                                    start
                                            + "starts with a byte order mark, so that its #! line is not seen; save it without"))
                    .as(Severity.WARNING);
        } else if (!script.hasInterpreterLine()) {
            note(
                            script,
                            report.at(
                                    location,
                                    start
                                            + "has no #! line and runs in whatever shell the agent has; start it with #!/bin/bash"))
                    .as(Severity.WARNING);
        } else if (script.hasHarmfulLineEnds() && !script.isNormalizedByGit()) {
            checkLineEnds(location, script, report);
        } else if (!script.isExecutable().orElse(true)) {
            note(
                            script,
                            report.at(
                                    location,
                                    start
                                            + "is not executable; the agent mends that, but git update-index --chmod=+x is safer"))
                    .as(Severity.INFO);
        }
    }

    private static void checkLineEnds(ScalarNode location, ScriptFile script, Reporter report) {
        boolean first = script.interpreterLineEndsInCarriageReturn();
        String remedy = script.lineEndsPlace().isPresent() ? "pack it with lineEnding unix" : "save it with LF";
        Report found = report.at(
                location,
                "script \"" + location + "\" has Windows line ends, "
                        + (first ? "so that its interpreter is not found; " : "which the shell takes for text; ")
                        + remedy);
        script.lineEndsPlace().ifPresent(place -> found.note(place, "the build writes these line ends"));
        note(script, found);
        if (!first) {
            found.as(Severity.WARNING);
        }
    }

    private static Report note(ScriptFile script, Report found) {
        return found.note(
                script.source().location(0, script.source().lineRange(1).end()), "the script starts here");
    }
}
