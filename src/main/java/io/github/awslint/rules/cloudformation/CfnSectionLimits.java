package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Map;

/**
 * More of something than a template may hold
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).
 */
final class CfnSectionLimits implements Rule<Template> {

    private static final int MAX_RESOURCES = 500;
    private static final int MAX_OTHERS = 200;
    /** Not even SAM makes a resource of fewer characters: the shortest event, of which it makes three, has more than thirty. */
    private static final int LEAST_TEXT = 10;

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment() || template.transforms().unpredictable()) {
            return;
        }
        check(template, "Resources", MAX_RESOURCES, report);
        checkGenerated(template, report);
        check(template, "Parameters", MAX_OTHERS, report);
        check(template, "Outputs", MAX_OTHERS, report);
        check(template, "Mappings", MAX_OTHERS, report);
        for (Map.Entry<String, MapNode> mapping : template.mappings().entrySet()) {
            for (Entry row : mapping.getValue().entries()) {
                if (row.value() instanceof MapNode cells
                        && isNear(cells.entries().size(), MAX_OTHERS)) {
                    String what = "row " + row.name() + " of mapping " + mapping.getKey();
                    check(row, cells.entries(), what, MAX_OTHERS, report);
                }
            }
        }
        TemplateSize.check(template, report);
    }

    /** What a transform makes counts as well. */
    private static void checkGenerated(Template template, Reporter report) {
        if (template.source().text().length() < MAX_RESOURCES * LEAST_TEXT) {
            return;
        }
        int written = template.resources().size();
        if (written + template.generated().all().size() <= MAX_RESOURCES) {
            return;
        }
        int all = template.generated().countWith(template.resources());
        if (written <= MAX_RESOURCES && all > MAX_RESOURCES) {
            template.root()
                    .entry("Resources")
                    .ifPresent(section -> report.at(
                            section.key(),
                            "Resources become %d after the SAM transform, the maximum is %d; move some into a nested stack"
                                    .formatted(all, MAX_RESOURCES)));
        }
    }

    private static void check(Template template, String section, int limit, Reporter report) {
        MapNode map = template.root().map(section).orElse(null);
        if (map != null && isNear(map.entries().size(), limit)) {
            check(template.root().entry(section).orElseThrow(), map.entries(), section, limit, report);
        }
    }

    private static boolean isNear(int count, int limit) {
        return count * 10 >= limit * 9;
    }

    private static void check(Entry whole, List<Entry> entries, String what, int limit, Reporter report) {
        int count = entries.size();
        if (count > limit) {
            report.at(
                            whole,
                            "%s has %d entries, the maximum is %d; move some into a nested stack"
                                    .formatted(what, count, limit))
                    .note(entries.get(limit).key(), "one too many from here on");
        } else if (isNear(count, limit)) {
            report.at(
                            entries.get(count - 1),
                            "%s has %d entries, near the maximum of %d; plan a second stack"
                                    .formatted(what, count, limit))
                    .as(Severity.INFO);
        }
    }
}
