package io.github.awslint.beanstalk;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an option is set to.
 *
 * @param kind whether {@code text} is known
 * @param text the text that Beanstalk receives, for a literal: YAML's {@code yes} has become {@code true}, {@code 010} has become 8
 * @param written the text as it stands in the file, for a literal
 * @param location the value's place
 */
public record OptionValue(Kind kind, String text, String written, Location location) {

    /** What is known of a value. */
    public enum Kind {
        /** The text is known. */
        LITERAL,
        /** An expression, a reference, a placeholder or nothing: no rule may judge it. */
        UNKNOWN,
        /** A list or mapping. */
        STRUCTURE
    }

    /** A value whose text is known; unknown all the same where the text is a reference that AWS resolves. */
    public static OptionValue literal(String text, Location location) {
        return Placeholders.in(text) ? unknown(location) : new OptionValue(Kind.LITERAL, text, text, location);
    }

    /** A value that only the running environment knows. */
    public static OptionValue unknown(Location location) {
        return new OptionValue(Kind.UNKNOWN, "", "", location);
    }

    /** Reads the value of a setting from a Beanstalk file. */
    public static OptionValue of(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.isNull() || Placeholders.in(scalar.text())
                    ? unknown(node.location())
                    : new OptionValue(Kind.LITERAL, sentText(scalar), scalar.text(), node.location());
        }
        boolean function = node instanceof MapNode map && isFunction(map);
        boolean generated =
                function || node instanceof ListNode list && list.items().isEmpty();
        return generated ? unknown(node.location()) : new OptionValue(Kind.STRUCTURE, "", "", node.location());
    }

    /** Whether a mapping stands for a value that CloudFormation or Beanstalk computes, such as {@code Ref: Queue}. */
    public static boolean isFunction(MapNode map) {
        return map.entries().size() == 1
                && (map.has("Ref")
                        || map.entries().get(0).name().startsWith("Fn::")
                        || map.entries().get(0).name().startsWith("CmpFn::"));
    }

    private static String sentText(ScalarNode scalar) {
        ScalarType type = scalar.type();
        if (type == ScalarType.BOOLEAN) {
            return String.valueOf(scalar.asBoolean().orElseThrow());
        }
        if (type == ScalarType.INTEGER && scalar.asInteger().isPresent()) {
            return String.valueOf(scalar.asInteger().getAsLong());
        }
        return scalar.text();
    }

    public boolean isLiteral() {
        return kind == Kind.LITERAL;
    }

    /** The text of a literal. */
    public Optional<String> known() {
        return isLiteral() ? Optional.of(text) : Optional.empty();
    }

    /** Whether the value is known to be this word, in any case. */
    public boolean is(String word) {
        return isLiteral() && text.strip().equalsIgnoreCase(word);
    }

    /** The whole number of a literal; empty where it is none. */
    public OptionalLong asInteger() {
        String digits = text.strip();
        return isLiteral() && digits.matches("[-+]?\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }
}
