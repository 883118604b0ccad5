package io.github.awslint.cloudformation;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A parameter's {@code AllowedPattern}: a regular expression in Java's notation for the whole value. */
final class AllowedPattern {

    /** Longer values are not tried: deep recursion of the matcher is a risk, and no default is that long. */
    private static final int MAX_LENGTH = 500;

    private AllowedPattern() {}

    /** Whether a pattern that can be read does not match, found out within bounded time. */
    static boolean surelyForbids(String regex, String value) {
        if (value.length() > MAX_LENGTH) {
            return false;
        }
        try {
            return !Pattern.compile(regex)
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
