package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.codedeploy.FileCopy;
import io.github.awslint.codedeploy.Presence;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** What is copied must be in the bundle, under exactly this name. */
final class CodedeployFileSourceMissing implements Rule<DeployedAppSpec> {

    @Override
    public void check(DeployedAppSpec deployed, Reporter report) {
        boolean told = false;
        for (FileCopy file : deployed.appSpec().files()) {
            Optional<ScalarNode> source = file.literalSource();
            if (source.isPresent() && !checkForm(deployed, source.get(), report)) {
                // where nothing lies here, one finding says as much as ten
                told |= !(told && deployed.isElsewhere()) && check(deployed, source.get(), report);
            }
        }
    }

    /** Whether the form alone shows that nothing is found. */
    private static boolean checkForm(DeployedAppSpec deployed, ScalarNode source, Reporter report) {
        String path = source.text();
        boolean pattern = path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
        boolean backslash = deployed.appSpec().isLinux() && path.indexOf('\\') >= 0;
        if (pattern) {
            report.at(
                    source,
                    "source \"" + path + "\" is a pattern, which CodeDeploy does not expand; name a file or folder");
        } else if (backslash) {
            report.at(
                    source,
                    "source \"" + path + "\" has backslashes, which are part of a name on Linux; write slashes");
        }
        return pattern || backslash;
    }

    /** Whether the source is reported as missing. */
    private static boolean check(DeployedAppSpec deployed, ScalarNode source, Reporter report) {
        BuiltName built = BuiltName.of(deployed, source.text());
        if (deployed.look(source.text()) != Presence.MISSING && !built.isOfOtherVersion()) {
            return false;
        }
        Report missing = report.at(source, "source \"" + source + "\" " + reason(deployed, source.text(), built));
        Notes.add(missing, deployed, source.text());
        built.note(missing);
        if (!deployed.isCertain() && !built.isOfOtherVersion()) {
            missing.as(Severity.WARNING);
        }
        return true;
    }

    private static String reason(DeployedAppSpec deployed, String path, BuiltName built) {
        if (built.name().isPresent()) {
            return "is not what this build makes; name " + built.name().get();
        }
        return deployed.inAnyCase(path)
                .map(other -> "differs in upper and lower case from " + other)
                .orElseGet(() -> Notes.reason(deployed, path));
    }
}
