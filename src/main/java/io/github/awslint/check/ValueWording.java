package io.github.awslint.check;

import io.github.awslint.rule.NearestName;
import io.github.awslint.schema.AllowedValues;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.validation.Mismatch.DuplicateItem;
import io.github.awslint.validation.Mismatch.NoAlternative;
import io.github.awslint.validation.Mismatch.NotAllowed;
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Mismatch.Unmatched;
import io.github.awslint.validation.Mismatch.WrongType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words mismatches about values. */
final class ValueWording {

    private static final int SHORT_LIST = 6;
    private static final int LONGEST_TEXT = 40;
    private static final Pattern SECRET = Pattern.compile("(?i)password|secret|token");

    private ValueWording() {}

    static String of(NotAllowed wrong) {
        return "%s \"%s\" is not allowed%s"
                .formatted(wrong.property(), wrong.value(), remedy(wrong.value(), wrong.allowed()));
    }

    private static String remedy(String value, AllowedValues allowed) {
        Optional<String> slip = allowed.inOtherCase(value);
        if (slip.isPresent()) {
            return "; upper and lower case matter, write \"" + slip.get() + "\"";
        }
        List<String> values = allowed.values();
        Optional<String> near = NearestName.of(value, values);
        if (values.size() > SHORT_LIST && near.isPresent()) {
            return ", did you mean \"" + near.get() + "\"";
        }
        String more = values.size() > SHORT_LIST ? ", ..." : "";
        return "; choose one of " + String.join(", ", values.subList(0, Math.min(SHORT_LIST, values.size()))) + more;
    }

    static String of(Unmatched wrong) {
        String shown = "";
        if (!SECRET.matcher(wrong.property()).find()) {
            String text = wrong.value().replace("\n", " ");
            shown = " \"" + (text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text) + '"';
        }
        return "%s%s does not match %s"
                .formatted(wrong.property(), shown, wrong.pattern().source());
    }

    static String of(OutOfRange wrong) {
        return "%s has %s, which is out of range; allowed: %s"
                .formatted(wrong.property(), wrong.found(), wrong.bounds());
    }

    static String of(WrongType wrong) {
        return "%s is %s, but a %s belongs here%s"
                .formatted(wrong.property(), wrong.found(), noun(wrong.expected()), remedy(wrong.expected()));
    }

    /** A user sees no difference between an object whose keys are named and a map whose keys are free. */
    private static String noun(PropertyType type) {
        return type.noun().replaceAll("\\b(object|map)\\b", "mapping");
    }

    private static String remedy(PropertyType expected) {
        if (expected instanceof PropertyType.BooleanType) {
            return "; write true or false";
        }
        return expected instanceof PropertyType.ListType ? "; put it into a list" : "";
    }

    static String of(NoAlternative wrong) {
        return wrong.property()
                + (wrong.excluded() ? " is not allowed here" : " fits none of the forms that it may have")
                + wrong.when().clause();
    }

    static String of(DuplicateItem wrong) {
        String item = wrong.item().isEmpty() ? "the same item" : '"' + wrong.item() + '"';
        return "%s holds %s twice%s; remove one"
                .formatted(wrong.property(), item, wrong.when().clause());
    }
}
