package io.github.awslint.syntax;

/**
 * Finds the place of a scalar's characters in its file by walking over its source once more: the value has lost quotes,
 * escapes, indentation and folded line breaks, so that its offsets say nothing by themselves.
 */
final class ScalarPositions {

    private final ScalarNode scalar;
    private final boolean toml;
    private final String source;
    private final Range range;

    private ScalarPositions(ScalarNode scalar, boolean toml) {
        this.scalar = scalar;
        this.toml = toml;
        this.source = scalar.location().source().text();
        this.range = scalar.location().range();
    }

    /** The place of a part of a value in YAML or JSON; the whole scalar where the value stands elsewhere. */
    static Location inYaml(ScalarNode scalar, int start, int end) {
        return new ScalarPositions(scalar, false).locate(start, end);
    }

    /** The place of a part of a value in TOML. */
    static Location inToml(ScalarNode scalar, int start, int end) {
        return new ScalarPositions(scalar, true).locate(start, end);
    }

    /** The places of all characters of a value in YAML or JSON; null where the value is empty or stands elsewhere. */
    static SpanTable table(ScalarNode scalar) {
        ScalarPositions positions = new ScalarPositions(scalar, false);
        if (positions.standsElsewhere() || scalar.text().isEmpty()) {
            return null;
        }
        SpanTable table = new SpanTable(scalar.text().length());
        positions.walk(table);
        return table.complete() ? table : null;
    }

    private Location locate(int start, int end) {
        int length = scalar.text().length();
        int from = Math.max(0, Math.min(start, length));
        Range found = standsElsewhere() ? null : find(from, Math.max(from, Math.min(end, length)));
        return found == null ? scalar.location() : scalar.location().source().location(found.start(), found.end());
    }

    private Range find(int from, int to) {
        int length = scalar.text().length();
        if (length == 0) {
            return new Range(contentStart(), contentStart());
        }
        if (contentEnd() - contentStart() == length && !isBlock()) {
            // nothing was escaped or folded away
            return new Range(contentStart() + from, contentStart() + to);
        }
        boolean behind = from == length;
        SpanFinder spans = behind ? new SpanFinder(from - 1, from) : new SpanFinder(from, Math.max(from + 1, to));
        walk(spans);
        if (!spans.complete()) {
            return null;
        }
        int first = behind ? spans.end() : spans.start();
        return new Range(first, from < to ? spans.end() : first);
    }

    private void walk(SpanSink spans) {
        if (toml) {
            TomlCursor cursor = new TomlCursor(scalar.location().source(), range.start());
            TomlString.read(cursor, (c, start, end) -> spans.add(start, end));
        } else if (isBlock()) {
            boolean folded = scalar.style() == ScalarNode.Style.FOLDED;
            BlockScalarSpans.walk(source, range.start(), scalar.text(), folded, spans);
        } else {
            FlowScalarSpans.walk(source, contentStart(), contentEnd(), scalar.style(), spans);
        }
    }

    /** An alias, or the tag of a short form, which no value of its own can look like. */
    private boolean standsElsewhere() {
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
