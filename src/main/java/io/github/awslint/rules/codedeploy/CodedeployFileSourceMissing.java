package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.FileCopy;
import io.github.awslint.codedeploy.Revision;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** What is copied must be in the bundle, under exactly this name. */
final class CodedeployFileSourceMissing implements Rule<ServerAppSpec> {

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        boolean told = false;
        for (FileCopy file : appSpec.files()) {
            Optional<ScalarNode> source = file.literalSource();
            if (source.isPresent() && !checkForm(appSpec, source.get(), report)) {
                // where nothing lies here, one finding says as much as ten
                told |= !(told && appSpec.revision().isElsewhere()) && check(appSpec.revision(), source.get(), report);
            }
        }
    }

    /** Whether the form alone shows that nothing is found. */
    private static boolean checkForm(ServerAppSpec appSpec, ScalarNode source, Reporter report) {
        String path = source.text();
        boolean pattern = path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
        boolean backslash = appSpec.isLinux() && path.indexOf('\\') >= 0;
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
    private static boolean check(Revision revision, ScalarNode source, Reporter report) {
        if (revision.look(source.text()) != Revision.Presence.MISSING) {
            return false;
        }
        Report missing = report.at(source, "source \"" + source + "\" " + reason(revision, source.text()));
        if (!revision.isDeployedAsItStands()) {
            missing.as(Severity.WARNING);
        }
        return true;
    }

    private static String reason(Revision revision, String path) {
        Optional<String> otherCase = revision.inAnyCase(path);
        if (otherCase.isPresent()) {
            return "differs in upper and lower case from " + otherCase.get();
        }
        return revision.isElsewhere()
                ? "is not beside the AppSpec, nor is anything else that it names; see what the bundle holds"
                : "is not in the bundle; paths are relative to the AppSpec's folder";
    }
}
