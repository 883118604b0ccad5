package io.github.awslint.beanstalk;

import java.util.regex.Pattern;

/**
 * Text that something else completes before a value counts: Beanstalk (expressions in backquotes, dynamic references), Maven's
 * resource filtering, or another tool's variables.
 */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "`|\\{\\{|[$#]\\{|\\$\\(|^\\$[A-Za-z_]|@[A-Za-z][A-Za-z0-9._-]*@|<[A-Za-z%=?][^>]*>|%[A-Za-z_]+%|__[A-Za-z_]+__|#{3,}");

    private Placeholders() {}

    /** Whether a text is not yet the value that Beanstalk will use. */
    public static boolean in(String text) {
        return PLACEHOLDER.matcher(text).find();
    }
}
