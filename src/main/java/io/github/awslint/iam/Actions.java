package io.github.awslint.iam;

import java.util.Locale;
import java.util.NavigableSet;

/** Compares IAM action patterns such as {@code s3:Get*} with actions; case does not count, as in IAM. */
public final class Actions {

    private Actions() {}

    /** Whether a pattern with {@code *} and {@code ?} covers an action. */
    public static boolean covers(String pattern, String action) {
        return pattern.equals(action)
                || matches(pattern.toLowerCase(Locale.ROOT), 0, action.toLowerCase(Locale.ROOT), 0);
    }

    /**
     * Whether a pattern covers any of several actions.
     *
     * @param actions in lower case
     */
    public static boolean coversAny(String pattern, NavigableSet<String> actions) {
        if (pattern.equals("*")) {
            return !actions.isEmpty();
        }
        String folded = pattern.toLowerCase(Locale.ROOT);
        String start = folded.substring(0, literal(folded));
        if (start.length() == folded.length() - 1 && folded.endsWith("*")) {
            String first = actions.ceiling(start);
            return first != null && first.startsWith(start);
        }
        for (String action : actions.tailSet(start, true)) {
            if (!action.startsWith(start)) {
                return false;
            }
            if (matches(folded, start.length(), action, start.length())) {
                return true;
            }
        }
        return false;
    }

    /** How many characters stand before the first {@code *} or {@code ?}. */
    private static int literal(String pattern) {
        int length = 0;
        while (length < pattern.length() && "*?".indexOf(pattern.charAt(length)) < 0) {
            length++;
        }
        return length;
    }

    /** Remembers the last star, so that the time stays quadratic for any pattern. */
    private static boolean matches(String pattern, int from, String text, int start) {
        int p = from;
        int t = start;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
            if (wanted == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (wanted == '?' || wanted == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
