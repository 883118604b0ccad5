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
        for (FileCopy file : appSpec.files()) {
            file.literalSource().ifPresent(source -> check(appSpec, source, report));
        }
    }

    private static void check(ServerAppSpec appSpec, ScalarNode source, Reporter report) {
        String path = source.text();
        Revision revision = appSpec.revision();
        if (path.indexOf('*') >= 0 || path.indexOf('?') >= 0) {
            report.at(
                    source,
                    "source \"" + path + "\" is a pattern, which CodeDeploy does not expand; name a file or folder");
        } else if (appSpec.isLinux() && path.indexOf('\\') >= 0) {
            report.at(
                    source,
                    "source \"" + path + "\" has backslashes, which are part of a name on Linux; write slashes");
        } else if (revision.look(path) == Revision.Presence.MISSING) {
            Report missing = report.at(source, message(revision, path));
            if (!revision.isDeployedAsItStands()) {
                missing.as(Severity.WARNING);
            }
        }
    }

    private static String message(Revision revision, String path) {
        Optional<String> otherCase = revision.inAnyCase(path);
        return otherCase
                .map(name -> "source \"" + path + "\" differs in upper and lower case from " + name)
                .orElse("source \"" + path + "\" is not in the bundle; paths are relative to the AppSpec's folder");
    }
}
