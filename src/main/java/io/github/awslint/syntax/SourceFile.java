package io.github.awslint.syntax;

import java.util.Arrays;

/** A file's decoded text with an index of its lines. Immutable. */
public final class SourceFile {

    private final String path;
    private final String text;
    /** Computed when first asked: most files are read without a finding; two threads that ask at once compute the same. */
    private volatile int[] lineStarts;

    /**
     * @param path relative to the linted folder, with forward slashes
     * @param text decoded, without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(text);
            lineStarts = known;
        }
        return known;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The path relative to the linted folder, with forward slashes. */
    public String path() {
        return path;
    }

    /** The file's name, the last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The decoded text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** How many lines the file has; an empty file has one. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** The position of an offset; an offset behind the text counts as its end. */
    public Position position(int offset) {
        int bounded = Math.max(0, Math.min(offset, text.length()));
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, bounded);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, bounded - starts[line] + 1);
    }

    /** The range of a line without its line end; {@code line} is 1-based. */
    public Range lineRange(int line) {
        int[] starts = lineStarts();
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Range(start, end);
    }

    /** The text of a line without its line end; {@code line} is 1-based. */
    public String line(int line) {
        Range range = lineRange(line);
        return text.substring(range.start(), range.end());
    }

    /** The location of a range of this file. */
    public Location location(int start, int end) {
        return new Location(this, start, end);
    }

    @Override
    public String toString() {
        return path;
    }
}
