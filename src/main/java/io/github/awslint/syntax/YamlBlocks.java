package io.github.awslint.syntax;

import java.util.Optional;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/** Mistakes in the structure of lines: indentation, colons, hyphens, and text behind a value. */
final class YamlBlocks {

    private final YamlFailure failure;
    private final int at;

    private YamlBlocks(YamlFailure failure) {
        this.failure = failure;
        this.at = failure.at();
    }

    static Optional<SyntaxProblem> explain(YamlFailure failure) {
        return Optional.ofNullable(new YamlBlocks(failure).find());
    }

    private SyntaxProblem find() {
        if (failure.complainsOf("mapping values are not allowed")) {
            return unexpectedColon();
        }
        if (failure.complainsOf("could not find expected ':'")) {
            return missingColon(failure.started(), "add it, or indent the line to continue the value above");
        }
        if (failure.complainsOf("sequence entries are not allowed")) {
            return failure.problem(at, at + 1, "list item stands behind a key; start the list on the next line");
        }
        if (failure.complainsOf("mapping keys are not allowed")) {
            return failure.problem(at, at + 1, "\"?\" starts a key in YAML; put the value in quotes");
        }
        boolean ended =
                failure.complainsOf("expected <block end>") || failure.complainsOf("expected '<document start>'");
        if (ended && "]}".indexOf(failure.charAt(at)) >= 0) {
            return failure.problem(
                    at, at + 1, "\"" + failure.charAt(at) + "\" closes a bracket that was never opened; remove it");
        }
        if (failure.complainsOf("expected '<document start>'")) {
            return failure.problem(
                    at,
                    failure.lineEnd(at),
                    "text follows behind the end of the document; remove it or fix its indentation");
        }
        if (failure.complainsOf("expected <block end>")) {
            SyntaxProblem behind = behindValue();
            return behind == null ? indentation() : behind;
        }
        return null;
    }

    private SyntaxProblem unexpectedColon() {
        ScalarToken text = failure.tokens().lastPlain();
        if (text == null) {
            return failure.problem(at, at + 1, "\":\" follows on something that is no key; put the value in quotes");
        }
        int start = YamlTokens.start(text);
        if (failure.line(start) == failure.line(at)) {
            return failure.problem(
                    at,
                    at + 1,
                    "value \"" + Excerpt.of(failure.text().substring(start, failure.lineEnd(at)))
                            + "\" holds another \":\"; put it in quotes");
        }
        if (failure.startsLine(start)) {
            return missingColon(start, "add it");
        }
        int key = contentStart(at);
        return failure.problem(
                key,
                at,
                "key \"" + Excerpt.of(failure.text().substring(key, at)) + "\" stands inside the value from line "
                        + failure.line(start) + "; align it, or put that value in quotes");
    }

    private SyntaxProblem missingColon(int start, String remedy) {
        int end = failure.lineEnd(start);
        String line = failure.text().substring(start, end);
        char first = failure.charAt(start);
        if (first == '"' || first == '\'') {
            return failure.problem(
                    start,
                    start + 1,
                    "text in quotes has no \":\" behind it on its line; close the quote, or add the colon");
        }
        int colon = line.indexOf(':');
        if (colon > 0 && colon + 1 < line.length() && colon == line.lastIndexOf(':') && line.charAt(colon + 1) != '/') {
            return failure.problem(
                    start + colon, start + colon + 1, "space is missing behind \":\" in \"" + Excerpt.of(line) + "\"");
        }
        return failure.problem(start, end, "\":\" is missing behind \"" + Excerpt.of(line) + "\"; " + remedy);
    }

    /** Text that follows on a line where the value has ended; null where the failure is not of this kind. */
    private SyntaxProblem behindValue() {
        Token last = failure.tokens().last();
        if (last == null || failure.startsLine(at) || failure.line(YamlTokens.end(last)) != failure.line(at)) {
            return null;
        }
        return failure.problem(at, failure.lineEnd(at), "text behind the end of the value; put the whole in quotes");
    }

    private SyntaxProblem indentation() {
        int block = failure.line(failure.started());
        int end = Math.max(at + 1, Math.min(failure.lineEnd(at), at + 1));
        boolean inList = failure.reading().contains("collection");
        if (inList && failure.complainsOf("'?'")) {
            return failure.problem(
                    at,
                    end,
                    "key stands among the items of the list from line " + block
                            + "; indent it, or start it with \"- \"");
        }
        if (!inList && failure.complainsOf("'-'")) {
            return failure.problem(
                    at,
                    end,
                    "list item stands among the keys of the mapping from line " + block + "; indent or remove it");
        }
        int column = failure.source().position(at).column() - 1;
        int blockColumn = failure.source().position(failure.started()).column() - 1;
        return failure.problem(
                at,
                end,
                "indentation of " + column + " fits neither the line above nor the block from line " + block
                        + ", which has " + blockColumn + "; align it");
    }

    private int contentStart(int offset) {
        int start = failure.lineStart(offset);
        while (start < offset && LineBreaks.isBlank(failure.charAt(start))
                || failure.text().startsWith("- ", start)) {
            start++;
        }
        return start;
    }
}
