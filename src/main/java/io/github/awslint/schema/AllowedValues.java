package io.github.awslint.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The values of an enumeration.
 *
 * @param values as text, also those of numbers
 * @param growing whether the sources know the list in different lengths, so that the service may take more by now
 */
public record AllowedValues(List<String> values, boolean growing) {

    public AllowedValues {
        values = List.copyOf(values);
    }

    /** Whether the value is listed, in this case. */
    public boolean contains(String value) {
        return values.contains(value);
    }

    /**
     * Whether the service may take a value by now that is not listed. A listed one in other letters or with blanks around it is none of
     * those, and neither is one that is written unlike all that are listed.
     */
    public boolean mayGrowBy(String value) {
        return growing
                && !value.isBlank()
                && inOtherCase(value.strip()).isEmpty()
                && !contains(value.strip())
                && isLikeListed(value, Character::isUpperCase)
                && isLikeListed(value, Character::isLowerCase)
                && isLikeListed(value, Character::isWhitespace);
    }

    private boolean isLikeListed(String value, IntPredicate kind) {
        return value.codePoints().noneMatch(kind)
                || values.stream().anyMatch(listed -> listed.codePoints().anyMatch(kind));
    }

    /** The listed value that differs in upper and lower case only. */
    public Optional<String> inOtherCase(String value) {
        return values.stream()
                .filter(allowed -> allowed.equalsIgnoreCase(value) && !allowed.equals(value))
                .findFirst();
    }
}
