package io.github.awslint.beanstalk;

import java.util.regex.Pattern;

/**
 * Text that something else completes before a value counts: Beanstalk (expressions in backquotes, dynamic references), Maven's
 * resource filtering, or another tool's variables.
 */
public final class Placeholders {

    /** Lengths are bounded, so that a long text costs no more than reading it. */
    private static final Pattern PLACEHOLDER = Pattern.compile("`|\\{\\{|[$#]\\{|\\$\\(|^\\$[A-Za-z_]|#{3,}"
            + "|@[A-Za-z][A-Za-z0-9._-]{0,80}@|<[A-Za-z%=?][^<>]{0,80}>|%[A-Za-z_]{1,80}%|__[A-Za-z_]{1,80}__");

    private Placeholders() {}

    /** Whether a text is not yet the value that Beanstalk will use. */
    public static boolean in(String text) {
        return PLACEHOLDER.matcher(text).find();
    }
}
