package io.github.awslint.rules.samconfig;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Map;

/** Settings of a deployment that exclude each other. */
final class SamconfigDeployConflict implements Rule<SamConfig> {

    private static final List<String> COMMANDS = List.of("deploy", "package", "sync");
    private static final List<String> REPOSITORIES =
            List.of("image_repository", "image_repositories", "resolve_image_repos");

    @Override
    public void check(SamConfig config, Reporter report) {
        for (SamConfig.Command command : config.commands()) {
            if (COMMANDS.contains(command.name())) {
                check(command.name(), config.options(command.environment(), command.name()), report);
            }
        }
    }

    private static void check(String command, Map<String, Entry> options, Reporter report) {
        // only these two commands look for the contradiction
        if (!command.equals("sync") && isSet(options, "resolve_s3") && isSet(options, "s3_bucket")) {
            report.at(
                    options.get("resolve_s3"),
                    "resolve_s3 and s3_bucket exclude each other; keep one, and sam %s runs again".formatted(command));
        }
        List<String> repositories =
                REPOSITORIES.stream().filter(name -> isSet(options, name)).toList();
        if (repositories.size() > 1) {
            report.at(
                    options.get(repositories.get(1)),
                    "%s exclude each other; keep one".formatted(String.join(" and ", repositories)));
        }
        if (isSet(options, "disable_rollback") && isSet(options, "on_failure")) {
            report.at(
                            options.get("disable_rollback"),
                            "disable_rollback and on_failure say different things about a failure; keep on_failure")
                    .as(Severity.WARNING);
        }
    }

    private static boolean isSet(Map<String, Entry> options, String name) {
        Entry option = options.get(name);
        if (option == null) {
            return false;
        }
        boolean off = option.value() instanceof ScalarNode scalar
                && (scalar.isNull()
                        || scalar.text().isEmpty()
                        || BuildToken.isIn(scalar.text())
                        || scalar.asBoolean().filter(truth -> !truth).isPresent());
        return !off;
    }
}
