package io.github.awslint.cloudformation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A parameter's {@code AllowedPattern}: a regular expression in Java's notation for the whole value. */
final class AllowedPattern {

    /** Longer values are not tried: deep recursion of the matcher is a risk, and no default is that long. */
    private static final int MAX_LENGTH = 500;

    /** A project repeats few patterns, of which each takes longer to compile than to match. */
    private static final int MOST_KEPT = 100;

    private static final Map<String, Pattern> KEPT = new LinkedHashMap<>();

    private AllowedPattern() {}

    private static Pattern compiled(String regex) {
        synchronized (KEPT) {
            Pattern known = KEPT.get(regex);
            if (known == null) {
                known = Pattern.compile(regex);
                if (KEPT.size() >= MOST_KEPT) {
                    KEPT.remove(KEPT.keySet().iterator().next());
                }
                KEPT.put(regex, known);
            }
            return known;
        }
    }

    /** Whether a pattern that can be read does not match, found out within bounded time. */
    static boolean surelyForbids(String regex, String value) {
        if (value.length() > MAX_LENGTH) {
            return false;
        }
        try {
            return !compiled(regex)
                    .matcher(new Limited(value, new int[] {1_000_000}))
                    .matches();
        } catch (PatternSyntaxException | TooManySteps e) {
            return false;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Text that ends a match which runs wild: a pattern such as {@code (a*)*b} takes exponential time. */
    private record Limited(CharSequence text, int[] stepsLeft) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (stepsLeft[0]-- == 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Limited(text.subSequence(start, end), stepsLeft);
        }
    }
}
