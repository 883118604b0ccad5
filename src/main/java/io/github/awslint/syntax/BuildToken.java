package io.github.awslint.syntax;

import java.util.regex.Pattern;

/**
 * What a build fills in when it copies a file: <code>${name}</code> and {@code @name@}, the delimiters of Maven's resource filtering
 * (https://maven.apache.org/plugins/maven-resources-plugin/resources-mojo.html).
 */
public final class BuildToken {

    private static final String NAME = "[A-Za-z][\\w.-]{0,80}";
    private static final Pattern AT_SIGNS = Pattern.compile("@" + NAME + "@");
    private static final Pattern WHOLE = Pattern.compile("\\$\\{[^{}]*}|\\$\\w+|@" + NAME + "@");

    private BuildToken() {}

    /** Whether a part of a text is filled in by a build. */
    public static boolean isIn(String text) {
        return text.contains("${")
                || text.indexOf('@') >= 0 && AT_SIGNS.matcher(text).find();
    }

    /** Whether a text is nothing but a token, or a variable of a shell, so that anything may stand there in the end. */
    public static boolean isAll(String text) {
        return WHOLE.matcher(text.strip()).matches();
    }
}
