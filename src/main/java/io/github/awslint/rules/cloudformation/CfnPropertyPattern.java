package io.github.awslint.rules.cloudformation;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.Unmatched;
import io.github.awslint.validation.Validation;
import java.util.regex.Pattern;

/** A text that does not match the pattern of the property. */
final class CfnPropertyPattern implements Rule<Validation> {

    private static final Pattern SECRET = Pattern.compile("(?i)password|secret|token");
    private static final int LONGEST = 40;

    @Override
    public void check(Validation validation, Reporter report) {
        validation
                .mismatches(Unmatched.class)
                .forEach(wrong -> report.at(
                        wrong.place(),
                        "%s%s does not match %s"
                                .formatted(
                                        wrong.property(),
                                        shown(wrong),
                                        wrong.pattern().source())));
    }

    private static String shown(Unmatched wrong) {
        if (SECRET.matcher(wrong.property()).find()) {
            return "";
        }
        String text = wrong.value().replace("\n", " ");
        return " \"" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + '"';
    }
}
