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

    /** Shorter words may differ in a letter and both be meant: {@code EC2} and {@code ECS}. */
    private static final int SHORTEST_WORD = 5;

    public AllowedValues {
        values = List.copyOf(values);
    }

    /** Whether the value is listed, in this case. */
    public boolean contains(String value) {
        return values.contains(value);
    }

    /**
     * Whether the service may take a value by now that is not listed. A listed one in other letters, with blanks around it or with one
     * letter too many, too few or wrong is none of those, and neither is one that is written unlike all that are listed.
     */
    public boolean mayGrowBy(String value) {
        return growing
                && !value.isBlank()
                && inOtherCase(value.strip()).isEmpty()
                && !contains(value.strip())
                && values.stream().noneMatch(listed -> isSlip(value, listed))
                && isLikeListed(value, Character::isUpperCase)
                && isLikeListed(value, Character::isLowerCase)
                && isLikeListed(value, Character::isWhitespace);
    }

    private boolean isLikeListed(String value, IntPredicate kind) {
        return value.codePoints().noneMatch(kind)
                || values.stream().anyMatch(listed -> listed.codePoints().anyMatch(kind));
    }

    /** Whether a value differs from a listed one in a single letter; new values differ in whole words, or have digits and dots. */
    private static boolean isSlip(String value, String listed) {
        String longer = value.length() > listed.length() ? value : listed;
        String shorter = value.length() > listed.length() ? listed : value;
        int more = longer.length() - shorter.length();
        if (more > 1 || shorter.length() < SHORTEST_WORD || !value.codePoints().allMatch(AllowedValues::isOfWord)) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return at < longer.length()
                && Character.isLetter(longer.charAt(at))
                && (more > 0 || Character.isLetter(shorter.charAt(at)))
                && longer.substring(at + 1).equals(shorter.substring(at + 1 - more));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character) || character == '_' || character == '-';
    }

    /** The listed value that differs in upper and lower case only. */
    public Optional<String> inOtherCase(String value) {
        return values.stream()
                .filter(allowed -> allowed.equalsIgnoreCase(value) && !allowed.equals(value))
                .findFirst();
    }
}
