package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.NumericKeys;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** Keys that YAML reads as numbers. */
final class CfnKeyNumeric implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (!template.transforms().names().isEmpty() || !Skeleton.isWhole(template)) {
            // transforms read the template themselves, and may write such keys as texts
            return;
        }
        for (NumericKeys numeric : template.contents().numericKeys()) {
            check(numeric, report);
        }
    }

    private static void check(NumericKeys numeric, Reporter report) {
        List<ScalarNode> keys = numeric.keys();
        ScalarNode first = keys.get(0);
        Location place = numeric.owner() == null
                ? first.location()
                : numeric.owner().key().location();
        Report found = report.at(
                place,
                "%s the key %s%s, a number; put it in quotes"
                        .formatted(
                                numeric.owner() == null
                                        ? "item has"
                                        : numeric.owner().name() + " has",
                                first.text(),
                                keys.size() > 1 ? " and %d more like it".formatted(keys.size() - 1) : ""));
        for (ScalarNode key : keys) {
            found.note(key, "this key");
        }
    }
}
