package io.github.awslint.syntax;

import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.tokens.ScalarToken;

/** Quotes that end a value too early, or too late because the one that should end it is missing. */
final class YamlQuotes {

    private YamlQuotes() {}

    static Optional<SyntaxProblem> explain(YamlFailure failure) {
        boolean valueEnded = failure.complainsOf("expected <block end>")
                || failure.complainsOf("expected '<document start>'")
                || failure.complainsOf("expected ','");
        if (!valueEnded || !(failure.tokens().last() instanceof ScalarToken scalar) || !isQuoted(scalar)) {
            return Optional.empty();
        }
        boolean adjacent = failure.at() == YamlTokens.end(scalar);
        boolean sameLine = failure.line(YamlTokens.end(scalar)) == failure.line(failure.at());
        boolean inBrackets = failure.complainsOf("expected ','");
        return adjacent || sameLine && !inBrackets ? explain(failure, scalar) : Optional.empty();
    }

    private static boolean isQuoted(ScalarToken scalar) {
        return scalar.getStyle() == ScalarStyle.SINGLE_QUOTED || scalar.getStyle() == ScalarStyle.DOUBLE_QUOTED;
    }

    private static Optional<SyntaxProblem> explain(YamlFailure failure, ScalarToken scalar) {
        int open = YamlTokens.start(scalar);
        int close = YamlTokens.end(scalar) - 1;
        if (failure.line(open) != failure.line(close)) {
            String message = "quote is not closed on this line, but at line " + failure.line(close)
                    + " where another one starts; close it";
            return Optional.of(failure.problem(open, open + 1, message));
        }
        String remedy = scalar.getStyle() == ScalarStyle.SINGLE_QUOTED
                ? "write '' for a quote inside, or use double quotes"
                : "write \\\" for a quote inside, or use single quotes";
        return Optional.of(failure.problem(close, close + 1, "quote ends the value, but text follows; " + remedy));
    }
}
