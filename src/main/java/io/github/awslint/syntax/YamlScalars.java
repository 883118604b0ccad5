package io.github.awslint.syntax;

import java.util.Optional;

/** Mistakes inside a single value: its first character, its quotes, its escapes, its tag. */
final class YamlScalars {

    private final YamlFailure failure;
    private final int at;

    private YamlScalars(YamlFailure failure) {
        this.failure = failure;
        this.at = failure.at();
    }

    static Optional<SyntaxProblem> explain(YamlFailure failure) {
        return Optional.ofNullable(new YamlScalars(failure).find());
    }

    private SyntaxProblem find() {
        String reading = failure.reading();
        if (failure.complainsOf("cannot start any token")) {
            return at(at, 1, "value cannot start with \"" + failure.charAt(at) + "\"; put it in quotes");
        }
        if (reading.contains("scanning a quoted scalar")) {
            return at(failure.started(), 1, "quote is not closed; add the closing quote");
        }
        if (reading.contains("scanning a double-quoted scalar")) {
            int backslash = Math.max(failure.started(), failure.text().lastIndexOf('\\', at));
            return at(
                    backslash,
                    2,
                    "backslash in double quotes starts no escape that YAML knows; double it, or use single quotes");
        }
        if (reading.contains("scanning an alias")) {
            return at(failure.started(), 1, "\"*\" starts an alias in YAML; put the value in quotes");
        }
        if (reading.contains("scanning an anchor")) {
            return at(failure.started(), 1, "\"&\" starts an anchor in YAML; put the value in quotes");
        }
        if (reading.contains("scanning a block scalar")) {
            return at(
                    at,
                    failure.lineEnd(at) - at,
                    "text behind \"" + failure.charAt(failure.started())
                            + "\"; start it on the next line, or put the value in quotes");
        }
        if (reading.contains("directive") || failure.complainsOf("YAML directive")) {
            int start = failure.started() >= 0 ? failure.started() : at;
            return at(
                    start,
                    failure.lineEnd(start) - start,
                    "\"%\" starts a directive here; remove the line, or indent it");
        }
        if (failure.complainsOf("incompatible YAML document")) {
            return at(at, failure.lineEnd(at) - at, "YAML version is none that AWS reads; remove the line");
        }
        if (reading.contains("scanning a tag") || failure.complainsOf("undefined tag handle")) {
            int start = failure.started();
            return at(start, tagLength(start), "\"!\" starts a tag in YAML; put the value in quotes if text was meant");
        }
        return null;
    }

    private int tagLength(int start) {
        int end = start;
        while (end < failure.lineEnd(start) && !LineBreaks.isBlank(failure.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private SyntaxProblem at(int start, int length, String message) {
        return failure.problem(start, start + length, message);
    }
}
