package io.github.awslint.beanstalk;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Translates the patterns of {@code .gitignore} (https://git-scm.com/docs/gitignore#_pattern_format). */
final class IgnorePattern {

    /** Fits nothing. */
    private static final Pattern NONE = Pattern.compile("(?!)");

    /** Each wildcard multiplies the ways in which a path may be tried; nobody writes so many. */
    private static final long MOST_WILDCARDS = 8;

    private IgnorePattern() {}

    /** A pattern for paths without a slash in front, those of folders with one at the end; one that fits nothing where it
     * is malformed. */
    static Pattern compile(String text) {
        if (text.chars().filter(c -> c == '*').count() > MOST_WILDCARDS) {
            return NONE;
        }
        boolean folder = text.endsWith("/");
        String body = folder ? text.substring(0, text.length() - 1) : text;
        boolean anchored = body.contains("/");
        StringBuilder regex = new StringBuilder(anchored ? "" : "(?:.*/)?");
        append(regex, body.startsWith("/") ? body.substring(1) : body);
        regex.append(folder ? "(?<!/)/" : "(?<!/)/?");
        try {
            return Pattern.compile(regex.toString());
        } catch (PatternSyntaxException e) {
            return NONE;
        }
    }

    private static void append(StringBuilder regex, String glob) {
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
                int end = glob.indexOf(']', i + 2);
                regex.append('[')
                        .append(glob.substring(i + 1, end)
                                .replaceFirst("^!", "^")
                                .replace("\\", "\\\\"))
                        .append(']');
                i = end;
            } else if (c == '\\' && i + 1 < glob.length()) {
                regex.append(Pattern.quote(String.valueOf(glob.charAt(++i))));
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
    }
}
