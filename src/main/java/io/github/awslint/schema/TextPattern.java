package io.github.awslint.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that a text must contain a match of, as in JSON Schema: only {@code ^} and {@code $} anchor it. Java's dialect, which
 * CloudFormation's own checks use too. Compiled when first needed.
 */
public final class TextPattern {

    /** Repeated groups recurse once for each repetition; a longer text could exhaust the stack. */
    private static final int LONGEST_TEXT = 2_000;

    private final String source;
    private volatile Optional<Pattern> compiled;

    /**
     * @param source a regular expression; one that Java does not understand matches everything
     */
    public TextPattern(String source) {
        this.source = source;
    }

    /** The expression as the source states it. */
    public String source() {
        return source;
    }

    /** Whether the text matches, or cannot be checked with reasonable effort. */
    public boolean matches(String text) {
        if (text.length() > LONGEST_TEXT) {
            return true;
        }
        try {
            return pattern()
                    .map(pattern -> pattern.matcher(new BudgetedText(text)).find())
                    .orElse(true);
        } catch (BudgetedText.Exhausted e) {
            return true;
        }
    }

    /** The compiled expression; empty where Java does not understand it. */
    public Optional<Pattern> pattern() {
        Optional<Pattern> pattern = compiled;
        if (pattern == null) {
            pattern = compile();
            compiled = pattern;
        }
        return pattern;
    }

    private Optional<Pattern> compile() {
        try {
            return Optional.of(Pattern.compile(source));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern pattern && source.equals(pattern.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
