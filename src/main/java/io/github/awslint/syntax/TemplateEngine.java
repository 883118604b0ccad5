package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;

/**
 * Marks of template engines in a file that is to be rendered before anything can read it: Jinja and Handlebars put
 * <code>{{ name }}</code>, Jinja <code>{% if %}</code>, Velocity <code>#set</code>.
 */
final class TemplateEngine {

    private TemplateEngine() {}

    /** Whether the brace at {@code at} is the second of two that open a placeholder. */
    static boolean isPlaceholder(String text, int at) {
        return at > 0 && text.startsWith("{{", at - 1);
    }

    static SyntaxProblem problem(SourceFile source, int at) {
        String text = source.text();
        int close = text.indexOf(text.startsWith("{%", at) ? "%}" : "}}", at);
        int lineEnd = LineBreaks.next(text, at);
        int end = close < 0 || close > lineEnd ? lineEnd : close + 2;
        return new SyntaxProblem(
                Kind.YAML_SYNTAX,
                source.location(at, end),
                "\"" + Excerpt.of(text.substring(at, end))
                        + "\" is for a template engine; put it in quotes, or lint the rendered file");
    }
}
