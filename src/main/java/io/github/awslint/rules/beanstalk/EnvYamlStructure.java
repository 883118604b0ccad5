package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.regex.Pattern;

/** An environment manifest with keys that nobody reads or values that nobody takes. */
final class EnvYamlStructure implements Rule<EnvironmentManifest> {

    private static final List<String> KEYS = List.of(
            "AWSConfigurationTemplateVersion",
            "EnvironmentName",
            "CName",
            "SolutionStack",
            "Platform",
            "EnvironmentTier",
            "OptionSettings",
            "Tags",
            "EnvironmentLinks",
            "EnvironmentConfigurationMetadata");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{2,38}[A-Za-z0-9]");

    @Override
    public void check(EnvironmentManifest file, Reporter report) {
        MapNode root = file.root();
        if (!file.source().name().equals("env.yaml") && !root.entries().isEmpty()) {
            report.at(root.entries().get(0), "File " + file.source().name() + " is not read; rename it to env.yaml")
                    .as(Severity.WARNING);
        }
        DescriptionKeys.check(root, KEYS, report);
        root.scalar("EnvironmentName")
                .filter(name -> !name.isNull() && !Placeholders.in(name.text()))
                // the plus sign stands for a group's suffix, of unknown length
                .filter(name ->
                        !name.text().endsWith("+") && !NAME.matcher(name.text()).matches())
                .ifPresent(name -> report.at(
                        name,
                        "EnvironmentName \"" + name.text()
                                + "\" is not 4 to 40 letters, digits and hyphens, hyphens inside"));
    }
}
