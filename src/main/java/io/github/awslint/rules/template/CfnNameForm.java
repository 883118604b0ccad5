package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.regex.Pattern;

/** A name that a template gives to one of its parts, with characters that CloudFormation does not take there. */
final class CfnNameForm implements Rule<Template> {

    private static final int LONGEST = 255;

    private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern WITH_DOTS = Pattern.compile("[A-Za-z0-9.-]+");

    @Override
    public void check(Template template, Reporter report) {
        if (!Skeleton.isWhole(template)) {
            return;
        }
        check(template, "Parameters", "parameter", report);
        check(template, "Rules", "rule", report);
        Reporter quiet = (place, message) -> report.at(place, message).as(Severity.INFO);
        check(template, "Conditions", "condition", quiet);
        check(template, "Resources", "logical id", report);
        check(template, "Outputs", "output", report);
        for (Entry mapping : Skeleton.entries(template, "Mappings")) {
            check(mapping, "mapping", ALPHANUMERIC, report);
            if (mapping.value() instanceof MapNode rows && !rows.has("Fn::Transform")) {
                rows.entries().forEach(row -> checkRow(row, report));
            }
        }
    }

    private static void check(Template template, String section, String kind, Reporter report) {
        Skeleton.entries(template, section).forEach(entry -> check(entry, kind, ALPHANUMERIC, report));
    }

    private static void checkRow(Entry row, Reporter report) {
        check(row, "mapping key", WITH_DOTS, report);
        if (row.value() instanceof MapNode cells) {
            cells.entries().forEach(cell -> check(cell, "mapping key", WITH_DOTS, report));
        }
    }

    private static void check(Entry entry, String kind, Pattern form, Reporter report) {
        String name = entry.name();
        if (name.length() > LONGEST) {
            report.at(entry, "%s has %d characters, at most %d are allowed".formatted(kind, name.length(), LONGEST));
        } else if (!form.matcher(name).matches() && !NodeWords.isPlaceholder(entry.key()) && !name.startsWith("Fn::")) {
            report.at(
                    entry,
                    "%s \"%s\" may hold only letters and digits%s"
                            .formatted(kind, name, form == WITH_DOTS ? ", dots and dashes" : ""));
        }
    }
}
