package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What env.yaml and saved configurations have in common besides their options. */
final class DescriptionKeys {

    private static final Map<String, String> MISNAMED = Map.of(
            "option_settings", "OptionSettings",
            "SolutionStackName", "SolutionStack",
            "PlatformArn", "Platform",
            "CNAME", "CName");
    private static final int MOST_TAGS = 47;

    private DescriptionKeys() {}

    static void check(MapNode root, List<String> keys, Reporter report) {
        for (Entry entry : root.entries()) {
            if (!keys.contains(entry.name()) && !Placeholders.in(entry.name())) {
                String hint = MISNAMED.containsKey(entry.name())
                        ? ", did you mean \"" + MISNAMED.get(entry.name()) + "\""
                        : NearestName.hint(entry.name(), keys);
                report.at(entry, "Key \"" + entry.name() + "\" is unknown, so that what it holds is ignored" + hint);
            }
        }
        version(root, report);
        tier(root, report);
        if (root.has("SolutionStack") && root.has("Platform")) {
            report.at(root.entry("Platform").orElseThrow(), "Platform stands beside SolutionStack; keep one of them")
                    .as(Severity.WARNING);
        }
        root.map("Tags")
                .filter(tags -> tags.entries().size() > MOST_TAGS)
                .ifPresent(tags -> report.at(
                        root.entry("Tags").orElseThrow(),
                        "Tags has " + tags.entries().size() + " entries, allowed are " + MOST_TAGS));
    }

    private static void version(MapNode root, Reporter report) {
        if (!root.has("AWSConfigurationTemplateVersion") && !root.entries().isEmpty()) {
            report.at(root.entries().get(0), "AWSConfigurationTemplateVersion is missing; write 1.1.0.0")
                    .as(Severity.WARNING);
        }
        root.scalar("AWSConfigurationTemplateVersion")
                .filter(version -> !version.text().equals("1.1.0.0") && !Placeholders.in(version.text()))
                .ifPresent(version -> report.at(
                        version, "AWSConfigurationTemplateVersion is \"" + version.text() + "\", allowed is 1.1.0.0"));
    }

    private static void tier(MapNode root, Reporter report) {
        if (root.map("EnvironmentTier").isEmpty()) {
            return;
        }
        MapNode tier = root.map("EnvironmentTier").get();
        String name = tier.scalar("Name").map(ScalarNode::text).orElse("");
        String type = tier.scalar("Type").map(ScalarNode::text).orElse("");
        boolean open = name.isEmpty() || type.isEmpty() || Placeholders.in(name) || Placeholders.in(type);
        if (!open && !Set.of("WebServer Standard", "Worker SQS/HTTP").contains(name + " " + type)) {
            report.at(
                    root.entry("EnvironmentTier").orElseThrow(),
                    "EnvironmentTier is " + name + " and " + type
                            + ", allowed are WebServer with Standard and Worker with SQS/HTTP");
        }
    }
}
