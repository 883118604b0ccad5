package io.github.awslint.validation;

import java.util.regex.Pattern;

/** Text that something else takes the place of before the service reads it. */
final class Placeholder {

    /**
     * A dynamic reference, also one whose blanks CloudFormation would not take, or what Jinja, Mustache and Go templates open with: not
     * {@code {{:}, which is a reference whose first word is missing.
     */
    private static final Pattern OPENING = Pattern.compile("\\{\\{[\\w\\s{.$#/^&!>~@(\"'-]");

    private Placeholder() {}

    static boolean isIn(String text) {
        return text.contains("{{") && OPENING.matcher(text).find();
    }
}
