package io.github.awslint.syntax;

/**
 * Finds the place of a scalar's characters in its file by walking over its source once more: the value has lost quotes,
 * escapes, indentation and folded line breaks, so that its offsets say nothing by themselves.
 */
final class ScalarPositions {

    private final ScalarNode scalar;
    private final String source;
    private final Range range;

    private ScalarPositions(ScalarNode scalar) {
        this.scalar = scalar;
        this.source = scalar.location().source().text();
        this.range = scalar.location().range();
    }

    /** The place of a part of the value; of the whole scalar where the source does not hold the value itself. */
    static Location locate(ScalarNode scalar, int from, int to) {
        int length = scalar.text().length();
        int first = Math.max(0, Math.min(from, length));
        Range found = new ScalarPositions(scalar).range(first, Math.max(first, Math.min(to, length)));
        return found == null ? scalar.location() : scalar.location().source().location(found.start(), found.end());
    }

    private Range range(int from, int to) {
        int length = scalar.text().length();
        if (standsForAnother()) {
            return null;
        }
        if (length == 0) {
            int inside = contentStart();
            return new Range(inside, inside);
        }
        if (contentEnd() - contentStart() == length && !isBlock()) {
            // nothing was escaped or folded away
            return new Range(contentStart() + from, contentStart() + to);
        }
        if (from == length) {
            Range last = walk(from - 1, from);
            return last == null ? null : new Range(last.end(), last.end());
        }
        Range found = walk(from, Math.max(from + 1, to));
        return found == null || from < to ? found : new Range(found.start(), found.start());
    }

    private Range walk(int from, int to) {
        SpanFinder spans = new SpanFinder(from, to);
        if (scalar.isToml()) {
            TomlCursor cursor = new TomlCursor(scalar.location().source(), range.start());
            TomlString.read(cursor, (c, start, end) -> spans.add(start, end));
        } else if (isBlock()) {
            boolean folded = scalar.style() == ScalarNode.Style.FOLDED;
            BlockScalarSpans.walk(source, range.start(), scalar.text(), folded, spans);
        } else {
            FlowScalarSpans.walk(source, contentStart(), contentEnd(), scalar.style(), spans);
        }
        return spans.complete() ? new Range(spans.start(), spans.end()) : null;
    }

    /** An alias, or the tag of a short form, which no value of its own can look like. */
    private boolean standsForAnother() {
        char first = range.start() < range.end() ? source.charAt(range.start()) : ' ';
        return first == '*' || first == '!';
    }

    private boolean isBlock() {
        return scalar.style() == ScalarNode.Style.LITERAL || scalar.style() == ScalarNode.Style.FOLDED;
    }

    private boolean isQuoted() {
        return scalar.style() == ScalarNode.Style.SINGLE_QUOTED || scalar.style() == ScalarNode.Style.DOUBLE_QUOTED;
    }

    private int contentStart() {
        if (isBlock()) {
            return range.end();
        }
        return isQuoted() ? Math.min(range.start() + 1, range.end()) : range.start();
    }

    private int contentEnd() {
        return isQuoted() ? Math.max(contentStart(), range.end() - 1) : range.end();
    }
}
