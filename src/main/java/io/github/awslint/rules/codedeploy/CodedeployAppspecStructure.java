package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AnyCase;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Excerpt;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.util.Optional;

/** The sections, keys and shapes that the agent and the service insist on. */
final class CodedeployAppspecStructure implements Rule<AppSpec> {

    @Override
    public void check(AppSpec appSpec, Reporter report) {
        boolean server = appSpec instanceof ServerAppSpec;
        checkVersion(appSpec.root(), server, report);
        if (appSpec instanceof ServerAppSpec serverAppSpec) {
            new ServerStructure(serverAppSpec, report).check();
        } else {
            new ResourceStructure(appSpec, report).check();
        }
    }

    private static void checkVersion(MapNode root, boolean server, Reporter report) {
        Optional<Entry> version = server ? root.entry("version") : new AnyCase(root).entry("version");
        if (version.isEmpty()) {
            report.at(root.entries().get(0), "version is missing; write version: 0.0 at the top of the AppSpec")
                    .as(server ? Severity.ERROR : Severity.WARNING);
        } else if (!isZero(version.get(), server)) {
            report.at(
                    version.get().value(),
                    "version "
                            + Excerpt.of(version.get().value().location().text())
                            + " is not accepted; write the number 0.0, without quotes");
        }
    }

    /** The agent compares with the number; the service, which reads the files of Lambda and Amazon ECS, takes the text too. */
    private static boolean isZero(Entry version, boolean server) {
        if (!(version.value() instanceof ScalarNode value)) {
            return false;
        }
        if (Placeholder.isIn(value.text())) {
            return true;
        }
        boolean number = value.type() == ScalarType.FLOAT || value.type() == ScalarType.INTEGER;
        return (number || !server)
                && value.text().matches("[-+]?0*\\.?0*")
                && value.text().contains("0");
    }
}
