package io.github.awslint.rules.samconfig;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code sam sync} configured for what sounds like production. */
final class SamconfigSyncInProduction implements Rule<SamConfig> {

    /** As a whole word: a product is no production. */
    private static final Pattern PRODUCTION = Pattern.compile("(?i)(^|[-_.])(prod|prd|production|live)([-_.]|$)");

    @Override
    public void check(SamConfig config, Reporter report) {
        for (SamConfig.Command command : config.commands()) {
            if (command.name().equals("sync") && command.table().isPresent()) {
                Optional<String> stack = Optional.ofNullable(
                                config.options(command.environment(), "sync").get("stack_name"))
                        .map(Entry::value)
                        .filter(ScalarNode.class::isInstance)
                        .map(name -> ((ScalarNode) name).text());
                if (PRODUCTION.matcher(command.environment()).find()
                        || stack.filter(name -> PRODUCTION.matcher(name).find()).isPresent()) {
                    report.at(
                            command.entry(),
                            "sam sync is made for development, but environment \"%s\" sounds like production"
                                    .formatted(command.environment()));
                }
            }
        }
    }
}
