package io.github.awslint.syntax;

import java.util.List;
import java.util.Optional;

/** Reads TOML 1.0 (https://toml.io/en/v1.0.0) into nodes with exact positions. */
final class TomlReader {

    private final SourceFile source;
    private final TomlCursor cursor;
    private final ProblemList problems = new ProblemList();

    private TomlReader(SourceFile source) {
        this.source = source;
        this.cursor = new TomlCursor(source, 0);
    }

    static Document read(SourceFile source) {
        return new TomlReader(source).read();
    }

    /** Where the comments stand; in a broken file those before its first error. */
    static List<Range> comments(SourceFile source) {
        TomlReader reader = new TomlReader(source);
        reader.read();
        return reader.cursor.comments();
    }

    private Document read() {
        try {
            return new Document(source, readTables(), problems.inOrder());
        } catch (UnreadableDocument e) {
            return new Document(source, Optional.empty(), List.of(e.problem()));
        }
    }

    private Optional<Node> readTables() {
        TomlTable root = new TomlTable(0, 0, TomlTable.Origin.HEADER);
        TomlHeader headers = new TomlHeader(cursor, problems);
        TomlKeyValues keyValues = new TomlKeyValues(cursor, problems);
        TomlTable table = root;
        boolean empty = true;
        cursor.skipToContent();
        while (!cursor.ended()) {
            empty = false;
            if (cursor.peek() == '[') {
                table = headers.read(root);
            } else {
                keyValues.read(table, table.depth());
            }
            endLine();
            cursor.skipToContent();
        }
        return empty ? Optional.empty() : Optional.of(root.build(source));
    }

    private void endLine() {
        cursor.skipBlanks();
        cursor.skipComment();
        if (!cursor.ended() && !cursor.isLineBreak()) {
            throw cursor.error(
                    "text behind the end of a value or table name; put it on a line of its own, or in quotes");
        }
    }
}
