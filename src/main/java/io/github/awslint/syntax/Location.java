package io.github.awslint.syntax;

/** A range of one file. */
public record Location(SourceFile source, Range range) {

    /** Where the range starts. */
    public Position start() {
        return source.position(range.start());
    }

    /** Where the range ends: the position behind its last character. */
    public Position end() {
        return source.position(range.end());
    }

    /** The text of the range as it stands in the file. */
    public String text() {
        return source.text().substring(range.start(), range.end());
    }
}
