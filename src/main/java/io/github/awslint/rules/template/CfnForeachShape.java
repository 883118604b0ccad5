package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Loop;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.Set;

/**
 * A loop that AWS::LanguageExtensions cannot unroll
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html).
 */
final class CfnForeachShape implements Rule<Template> {

    private static final Set<String> SECTIONS = Set.of("Conditions", "Resources", "Outputs");

    @Override
    public void check(Template template, Reporter report) {
        boolean extended = template.transforms().languageExtensions();
        for (Entry section : template.written().entries()) {
            boolean here = extended && SECTIONS.contains(section.name());
            walk(section, here, section.name(), extended, report);
        }
    }

    private static void walk(Entry entry, boolean here, String section, boolean extended, Reporter report) {
        if (!Loop.isLoop(entry)) {
            walk(entry.value(), here, section, extended, report);
        } else if (here) {
            LoopCheck.check(entry, report);
            walk(entry.value(), true, section, extended, report);
        } else {
            report.at(
                    entry,
                    extended
                            ? "Fn::ForEach cannot stand in %s; only in Conditions, Resources and Outputs"
                                    .formatted(section)
                            : "Fn::ForEach works only with Transform: AWS::LanguageExtensions; add it");
        }
    }

    private static void walk(Node node, boolean here, String section, boolean extended, Reporter report) {
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> walk(entry, here, section, extended, report));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, here, section, extended, report));
        }
    }
}
