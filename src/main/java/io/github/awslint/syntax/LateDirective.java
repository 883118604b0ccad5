package io.github.awslint.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code %YAML} directive with its hyphens that stands behind other lines, mostly because a key was written above the file's head. It
 * cuts the file into two documents; read over it, the file is the one document that was meant.
 */
final class LateDirective {

    private static final String NAME = "%YAML";
    private static final Pattern DIRECTIVE =
            Pattern.compile("^%YAML[ \\t][^\\r\\n]*\\r?\\n---[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern DOCUMENT = Pattern.compile("^---", Pattern.MULTILINE);

    private LateDirective() {}

    /** Where the directive and its hyphens stand; empty where there are none, or several documents anyway. */
    static Optional<Range> find(String text) {
        if (text.indexOf("\n" + NAME) < 0) {
            return Optional.empty();
        }
        Matcher directive = DIRECTIVE.matcher(text);
        boolean only = directive.find()
                && !text.substring(0, directive.start()).isBlank()
                && !DOCUMENT.matcher(text.substring(0, directive.start())).find()
                && !DOCUMENT.matcher(text.substring(directive.end())).find();
        return only ? Optional.of(new Range(directive.start(), directive.end())) : Optional.empty();
    }

    /** The text with blanks in place of the directive, so that everything else keeps its offset. */
    static String without(Range directive, String text) {
        String blanks = text.substring(directive.start(), directive.end()).replaceAll("[^\\r\\n]", " ");
        return text.substring(0, directive.start()) + blanks + text.substring(directive.end());
    }

    static SyntaxProblem problem(Range directive, SourceFile source) {
        return new SyntaxProblem(
                SyntaxProblem.Kind.YAML_LATE_DIRECTIVE,
                source.location(directive.start(), directive.start() + NAME.length()),
                "%YAML directive behind other lines starts a second document; move it to the top, or remove it");
    }
}
