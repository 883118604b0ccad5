package io.github.awslint.rules.samconfig;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.samconfig.SamCli;
import io.github.awslint.samconfig.SamConfig;

/** An option whose name is nearly one of SAM CLI's. What is like none of them may be newer than this list. */
final class SamconfigOptionUnknown implements Rule<SamConfig> {

    @Override
    public void check(SamConfig config, Reporter report) {
        config.commands().stream()
                .flatMap(command -> command.options().stream())
                .filter(option ->
                        !SamCli.OPTIONS.contains(option.name()) && option.name().indexOf('-') < 0)
                .forEach(option -> NearestName.of(option.name(), SamCli.OPTIONS)
                        .ifPresent(name -> report.at(
                                option,
                                "option \"%s\" is none of SAM CLI's, did you mean \"%s\""
                                        .formatted(option.name(), name))));
    }
}
