package io.github.awslint.spring;

import java.util.Optional;
import java.util.function.Function;

/** Replaces placeholders such as {@code ${PORT:8080}} in the text of a property. */
public final class PlaceholderText {

    private static final int DEEPEST = 8;

    private PlaceholderText() {}

    /** What is known of a name. */
    public record Lookup(boolean known, Optional<String> text) {

        /** The name is not known; it may be anything. */
        public static final Lookup UNKNOWN = new Lookup(false, Optional.empty());

        /** The name stands for nothing. */
        public static final Lookup ABSENT = new Lookup(true, Optional.empty());

        public static Lookup of(String text) {
            return new Lookup(true, Optional.of(text));
        }
    }

    /** The text with its placeholders replaced; empty where that is not known, or fails. */
    public static Optional<String> resolve(String text, Function<String, Lookup> names) {
        return resolve(text, names, 0);
    }

    private static Optional<String> resolve(String text, Function<String, Lookup> names, int depth) {
        int start = text.indexOf("${");
        if (start < 0) {
            // expressions of other kinds are computed by the running application, or filled in by the build
            return text.contains("#{") || text.contains("@") ? Optional.empty() : Optional.of(text);
        }
        int end = end(text, start);
        if (end < 0 || depth > DEEPEST) {
            return Optional.empty();
        }
        String inner = text.substring(start + 2, end);
        int colon = inner.indexOf(':');
        String name = colon < 0 ? inner : inner.substring(0, colon);
        Lookup found = name.contains("${") ? Lookup.UNKNOWN : names.apply(name.strip());
        if (!found.known()) {
            return Optional.empty();
        }
        Optional<String> value =
                found.text().or(() -> colon < 0 ? Optional.empty() : Optional.of(inner.substring(colon + 1)));
        return value.flatMap(
                replaced -> resolve(text.substring(0, start) + replaced + text.substring(end + 1), names, depth + 1));
    }

    private static int end(String text, int start) {
        int open = 0;
        for (int i = start; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                open++;
            } else if (text.charAt(i) == '}' && --open == 0) {
                return i;
            }
        }
        return -1;
    }
}
