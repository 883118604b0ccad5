package io.github.awslint.discovery;

import java.util.regex.Pattern;

/** An Ant pattern over relative paths: {@code *} within a name, {@code **} over folders, {@code ?} one character, {@code {a,b}} alternatives. */
public final class PathPattern {

    private final String text;
    private final Pattern regex;

    private PathPattern(String text, Pattern regex) {
        this.text = text;
        this.regex = regex;
    }

    /** Reads a pattern; backslashes count as slashes, a trailing slash as everything below. */
    public static PathPattern of(String pattern) {
        String text = pattern.strip().replace('\\', '/');
        if (text.startsWith("./")) {
            text = text.substring(2);
        }
        if (text.endsWith("/")) {
            text += "**";
        }
        return new PathPattern(text, Pattern.compile(regex(text)));
    }

    private static String regex(String text) {
        StringBuilder regex = new StringBuilder();
        boolean alternatives = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("**/", i)) {
                regex.append("(?:[^/]+/)*");
                i += 3;
                continue;
            } else if (text.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
                continue;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '{' && text.indexOf('}', i) > 0) {
                alternatives = true;
                regex.append("(?:");
            } else if (c == '}' && alternatives) {
                alternatives = false;
                regex.append(')');
            } else if (c == ',' && alternatives) {
                regex.append('|');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
            i++;
        }
        return regex.toString();
    }

    /** Whether the pattern names a single file. */
    public boolean isPlainPath() {
        return text.indexOf('*') < 0 && text.indexOf('?') < 0 && text.indexOf('{') < 0;
    }

    /** Whether a path, relative and with forward slashes, fits. */
    public boolean matches(String path) {
        return regex.matcher(path).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
