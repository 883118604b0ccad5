package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of TOML: strings, numbers, booleans, dates, arrays and inline tables. */
final class TomlValue {

    private final TomlCursor cursor;
    private final TomlKeyValues keyValues;

    TomlValue(TomlCursor cursor, TomlKeyValues keyValues) {
        this.cursor = cursor;
        this.keyValues = keyValues;
    }

    /** Reads the value at the cursor and moves behind it. */
    Node read(int depth) {
        if (depth > Limits.DEPTH) {
            throw new UnreadableDocument(NestingDepth.problem(cursor.source(), cursor.at()));
        }
        if (TemplateEngine.opensAt(cursor.source().text(), cursor.at())) {
            throw new UnreadableDocument(TemplateEngine.problem(Kind.TOML_SYNTAX, cursor.source(), cursor.at()));
        }
        return switch (cursor.peek()) {
            case '"', '\'' -> string();
            case '[' -> array(depth);
            case '{' -> inlineTable(depth);
            default -> bare();
        };
    }

    private ScalarNode string() {
        int start = cursor.at();
        ScalarNode.Style style = cursor.peek() == '"' ? ScalarNode.Style.DOUBLE_QUOTED : ScalarNode.Style.SINGLE_QUOTED;
        StringBuilder text = new StringBuilder();
        TomlString.read(cursor, (c, from, to) -> text.append(c));
        return ScalarNode.toml(cursor.location(start), text.toString(), style, ScalarType.STRING);
    }

    private ScalarNode bare() {
        int start = cursor.at();
        skipBare();
        boolean timeFollows = cursor.peek() == ' '
                && Character.isDigit(cursor.peek(1))
                && TomlForms.DATE_ONLY.matcher(cursor.since(start)).matches();
        if (timeFollows) {
            cursor.forward(1);
            skipBare();
        }
        String text = cursor.since(start);
        if (text.isEmpty()) {
            throw cursor.error("value is missing here; write one, text in quotes");
        }
        ScalarType type = TomlForms.typeOf(text);
        if (type == null) {
            throw cursor.error(start, cursor.at(), TomlForms.refusal(text));
        }
        return ScalarNode.toml(cursor.location(start), text, ScalarNode.Style.PLAIN, type);
    }

    private void skipBare() {
        while (!cursor.ended()
                && !cursor.isLineBreak()
                && !cursor.isComment()
                && !LineBreaks.isBlank(cursor.peek())
                && ",]}".indexOf(cursor.peek()) < 0) {
            cursor.forward(1);
        }
    }

    private ListNode array(int depth) {
        int start = cursor.at();
        List<Node> items = new ArrayList<>();
        boolean separated = true;
        cursor.forward(1);
        while (true) {
            cursor.skipToContent();
            if (cursor.take("]")) {
                return new ListNode(cursor.location(start), items);
            }
            if (cursor.ended() || keyValues.startsHere()) {
                throw cursor.error(start, start + 1, "array is not closed; add the closing \"]\"");
            }
            if (!separated) {
                throw cursor.error("comma is missing in front of this, or \"]\" behind the array");
            }
            items.add(read(depth + 1));
            cursor.skipToContent();
            separated = cursor.take(",");
        }
    }

    private MapNode inlineTable(int depth) {
        int start = cursor.at();
        TomlTable table = new TomlTable(start, depth, TomlTable.Origin.HEADER);
        cursor.forward(1);
        cursor.skipBlanks();
        boolean more = cursor.peek() != '}';
        while (more) {
            cursor.skipBlanks();
            if (!lineEnds()) {
                keyValues.read(table, depth + 1);
            }
            more = cursor.take(",");
        }
        if (lineEnds()) {
            throw cursor.error(start, start + 1, "inline table does not end on its line; close it with \"}\" there");
        }
        if (!cursor.take("}")) {
            throw cursor.error("comma is missing in front of this, or \"}\" behind the inline table");
        }
        return table.build(cursor.source()).at(cursor.location(start));
    }

    private boolean lineEnds() {
        return cursor.ended() || cursor.isLineBreak() || cursor.isComment();
    }
}
