package io.github.awslint.lambda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The handler of a function on a Java runtime (https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html).
 *
 * @param className with dots, such as {@code com.example.Orders}
 * @param method empty where the class implements one of Lambda's interfaces
 */
public record HandlerName(String className, Optional<String> method) {

    private static final String NAME = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";

    private static final Pattern FORM = Pattern.compile("(%1$s(?:\\.%1$s)*)(?:::(%1$s))?".formatted(NAME));

    /** Reads a handler; empty where the text has another form. */
    public static Optional<HandlerName> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new HandlerName(matcher.group(1), Optional.ofNullable(matcher.group(2))))
                : Optional.empty();
    }

    /** The class as class files name it: {@code com/example/Orders}. */
    public String classFile() {
        return className.replace('.', '/');
    }

    /** The class without its package. */
    public String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The package as class files name it; empty for none. */
    public String packageFolder() {
        int slash = classFile().lastIndexOf('/');
        return slash < 0 ? "" : classFile().substring(0, slash);
    }
}
