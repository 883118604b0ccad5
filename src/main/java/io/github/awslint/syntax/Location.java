package io.github.awslint.syntax;

/**
 * A range of one file.
 *
 * @param source the file
 * @param from offset of the first character
 * @param to offset behind the last character, never before {@code from}
 */
public record Location(SourceFile source, int from, int to) {

    public Location {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("location " + from + ".." + to);
        }
    }

    /** The range in the file's text. */
    public Range range() {
        return new Range(from, to);
    }

    /** Where the range starts. */
    public Position start() {
        return source.position(from);
    }

    /** Where the range ends: the position behind its last character. */
    public Position end() {
        return source.position(to);
    }

    /** The text of the range as it stands in the file. */
    public String text() {
        return source.text().substring(from, to);
    }
}
