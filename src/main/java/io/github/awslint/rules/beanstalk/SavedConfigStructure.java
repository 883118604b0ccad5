package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.SavedConfiguration;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.MapNode;
import java.util.List;

/** A saved configuration with keys that nobody reads, or under a name that nobody finds. */
final class SavedConfigStructure implements Rule<SavedConfiguration> {

    private static final List<String> KEYS = List.of(
            "AWSConfigurationTemplateVersion",
            "EnvironmentConfigurationMetadata",
            "EnvironmentTier",
            "Platform",
            "SolutionStack",
            "OptionSettings",
            "Tags");

    @Override
    public void check(SavedConfiguration file, Reporter report) {
        MapNode root = file.root();
        DescriptionKeys.check(root, KEYS, report);
        if (!file.source().name().endsWith(".cfg.yml") && !root.entries().isEmpty()) {
            report.at(
                            root.entries().get(0),
                            "File \"" + file.source().name()
                                    + "\" is not found by the EB CLI; let its name end in .cfg.yml")
                    .as(Severity.WARNING);
        }
    }
}
