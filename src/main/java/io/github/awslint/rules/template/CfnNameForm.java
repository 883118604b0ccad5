package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.FunctionNames;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;

/** A name that a template gives to one of its parts, with characters that CloudFormation does not take there. */
final class CfnNameForm implements Rule<Template> {

    private static final int LONGEST = 255;

    /** What names may hold besides letters and digits. */
    private static final String NOTHING_ELSE = "";

    private static final String DOTS_AND_DASHES = ".-";

    @Override
    public void check(Template template, Reporter report) {
        check(template, "Parameters", "parameter", report, report);
        check(template, "Rules", "rule", report, report);
        Reporter quiet = (place, message) -> report.at(place, message).as(Severity.INFO);
        check(template, "Conditions", "condition", quiet, report);
        check(template, "Resources", "logical id", report, report);
        check(template, "Outputs", "output", report, report);
        check(template, "Mappings", "mapping", report, report);
        for (Entry mapping : Skeleton.entries(template, "Mappings")) {
            if (mapping.value() instanceof MapNode rows && !rows.has("Fn::Transform")) {
                for (Entry row : rows.entries()) {
                    checkRow(row, report);
                }
            }
        }
    }

    /** @param ofNames takes names of the wrong form, where those are no error everywhere */
    private static void check(Template template, String section, String kind, Reporter ofNames, Reporter report) {
        MapNode names = template.root().map(section).orElse(null);
        for (Entry entry : names == null ? List.<Entry>of() : names.entries()) {
            // nearly all names are right; what a macro makes of the others is not known
            if (!isRight(entry.name(), NOTHING_ELSE)
                    && !names.has("Fn::Transform")
                    && !isMisplacedCall(entry, section, report)) {
                check(entry, kind, NOTHING_ELSE, ofNames);
            }
        }
    }

    private static boolean isRight(String name, String others) {
        return name.length() <= LONGEST && isMadeOf(name, others);
    }

    /** A section is written out; only loops and macros make parts of it. */
    private static boolean isMisplacedCall(Entry entry, String section, Reporter report) {
        boolean call = FunctionNames.EVALUATED.contains(entry.name());
        if (call) {
            report.at(
                    entry,
                    "%s stands in %s, where no function is evaluated; write the entries"
                            .formatted(entry.name(), section));
        }
        return call;
    }

    private static void checkRow(Entry row, Reporter report) {
        check(row, "mapping key", DOTS_AND_DASHES, report);
        if (row.value() instanceof MapNode cells) {
            for (Entry cell : cells.entries()) {
                check(cell, "mapping key", NOTHING_ELSE, report);
            }
        }
    }

    private static void check(Entry entry, String kind, String others, Reporter report) {
        String name = entry.name();
        if (isRight(name, others)) {
            return;
        }
        if (name.length() > LONGEST) {
            report.at(entry, "%s has %d characters, at most %d are allowed".formatted(kind, name.length(), LONGEST));
        } else if (!NodeWords.isPlaceholder(entry.key()) && !name.startsWith("Fn::")) {
            report.at(
                    entry,
                    "%s \"%s\" may hold only letters and digits%s"
                            .formatted(kind, name, others.equals(DOTS_AND_DASHES) ? ", dots and dashes" : ""));
        }
    }

    private static boolean isMadeOf(String name, String others) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!alphanumeric && others.indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
