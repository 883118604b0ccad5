package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of template engines in a file that is to be rendered before anything can read it: Jinja and Handlebars put
 * <code>{{ name }}</code>, Jinja <code>{% if %}</code>, Velocity <code>#set</code>.
 */
final class TemplateEngine {

    private static final Pattern DIRECTIVE =
            Pattern.compile("^(?:#(?:set|if|foreach|macro|parse)\\b ?\\(|\\{%)[^\n\r]*", Pattern.MULTILINE);

    private TemplateEngine() {}

    static boolean opensAt(String text, int at) {
        return text.startsWith("{{", at) || text.startsWith("{%", at);
    }

    /** Whether the brace at {@code at} is the second of two that open a placeholder. */
    static boolean isPlaceholder(String text, int at) {
        return at > 0 && text.startsWith("{{", at - 1);
    }

    /** The first directive at the very start of a line before a failure, where no value of YAML's can hold it; or null. */
    static SyntaxProblem directiveBefore(SourceFile source, int end) {
        Matcher directive = DIRECTIVE.matcher(source.text()).region(0, end);
        if (!directive.find()) {
            return null;
        }
        return new SyntaxProblem(
                Kind.YAML_SYNTAX,
                source.location(directive.start(), directive.end()),
                "\"" + Excerpt.of(directive.group()) + "\" is for a template engine; lint the rendered file");
    }

    static SyntaxProblem problem(Kind kind, SourceFile source, int at) {
        String text = source.text();
        int close = text.indexOf(text.startsWith("{%", at) ? "%}" : "}}", at);
        int lineEnd = LineBreaks.next(text, at);
        int end = close < 0 || close > lineEnd ? lineEnd : close + 2;
        return new SyntaxProblem(
                kind,
                source.location(at, end),
                "\"" + Excerpt.of(text.substring(at, end))
                        + "\" is for a template engine; put it in quotes, or lint the rendered file");
    }
}
