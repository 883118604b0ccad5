package io.github.awslint.rules.apigateway;

import java.util.List;

/** The expressions that may stand on the right of an integration's response parameters. */
final class MappingExpressions {

    private static final List<String> SOURCES = List.of("integration.", "context.", "stageVariables.", "method.");

    private MappingExpressions() {}

    /** Whether a text is neither a literal in single quotes nor an expression that reads something. */
    static boolean isUnquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return !quoted && SOURCES.stream().noneMatch(text::startsWith);
    }

    /** The text of a literal without its quotes. */
    static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
