package io.github.awslint.rules.samconfig;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.samconfig.SamCli;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.util.Optional;

/** A samconfig that SAM CLI refuses, or of which it reads less than is written. */
final class SamconfigStructure implements Rule<SamConfig> {

    @Override
    public void check(SamConfig config, Reporter report) {
        checkVersion(config, report);
        for (Entry entry : config.root().entries()) {
            if (!(entry.value() instanceof MapNode) && !entry.name().equals("version")) {
                report.at(
                        entry,
                        "\"%s\" stands outside of [environment.command.parameters], where nothing reads it"
                                .formatted(entry.name()));
            }
        }
        config.commands().forEach(command -> checkCommand(command, report));
    }

    private static void checkVersion(SamConfig config, Reporter report) {
        Optional<Entry> version = config.version();
        if (version.isEmpty()) {
            report.at(start(config.root()), "samconfig has no version; write version = 0.1 at the top");
        } else if (!(version.get().value() instanceof ScalarNode scalar)
                || scalar.type() != ScalarType.FLOAT && !BuildToken.isIn(scalar.text())) {
            report.at(version.get().value(), "version is no decimal number; write 0.1 without quotes");
        }
    }

    private static Location start(MapNode root) {
        return root.entries().isEmpty()
                ? root.location()
                : root.entries().get(0).key().location();
    }

    private static void checkCommand(SamConfig.Command command, Reporter report) {
        if (command.table().isEmpty()) {
            report.at(
                    command.entry(),
                    "\"%s\" stands in [%s], where only tables of commands are read; move it to [%s.COMMAND.parameters]"
                            .formatted(command.name(), command.environment(), command.environment()));
            return;
        }
        checkName(command, report);
        if (command.name().equals(SamConfig.PARAMETERS)) {
            return;
        }
        for (Entry entry : command.table().get().entries()) {
            if (!entry.name().equals(SamConfig.PARAMETERS)) {
                report.at(
                        entry,
                        "\"%s\" is never read here; move it to [%s.%s.parameters]"
                                .formatted(entry.name(), command.environment(), command.name()));
            }
        }
        for (Entry option : command.options()) {
            if (option.name().indexOf('-') >= 0) {
                report.at(
                        option,
                        "option \"%s\" is never read with hyphens; write \"%s\""
                                .formatted(option.name(), option.name().replace('-', '_')));
            }
        }
    }

    private static void checkName(SamConfig.Command command, Reporter report) {
        String name = command.name();
        String underscored = name.replace('-', '_').replace(' ', '_');
        if (SamCli.COMMANDS.contains(name)) {
            return;
        }
        if (SamCli.COMMANDS.contains(underscored)) {
            report.at(command.entry(), "command \"%s\" is never read so; write \"%s\"".formatted(name, underscored));
        } else if (name.equals(SamConfig.PARAMETERS)) {
            report.at(
                    command.entry(),
                    "command is missing between [%s] and parameters; write [%s.deploy.parameters] or the like"
                            .formatted(command.environment(), command.environment()));
        } else {
            // SAM CLI gets new commands; a name that nobody knows here is not surely wrong
            report.at(
                            command.entry(),
                            "command \"%s\" is none of SAM CLI's%s"
                                    .formatted(name, NearestName.hint(name, SamCli.COMMANDS)))
                    .as(Severity.WARNING);
        }
    }
}
