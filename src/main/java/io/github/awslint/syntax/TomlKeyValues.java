package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;

/** Reads {@code key = value}, and files the value under its key, dots and all. */
final class TomlKeyValues {

    private final TomlCursor cursor;
    private final ProblemList problems;
    private final TomlKey keys;
    private final TomlValue values;

    TomlKeyValues(TomlCursor cursor, ProblemList problems) {
        this.cursor = cursor;
        this.problems = problems;
        this.keys = new TomlKey(cursor);
        this.values = new TomlValue(cursor, this);
    }

    /** Reads the pair at the cursor into a table. The cursor ends behind the value and the blanks that follow it. */
    void read(TomlTable table, int depth) {
        List<ScalarNode> key = keys.read();
        if (!cursor.take("=")) {
            throw cursor.error(
                    cursor.peek() == ':'
                            ? "\":\" stands between key and value; TOML wants \"=\" there"
                            : "\"=\" is missing between key and value");
        }
        cursor.skipBlanks();
        Node value = values.read(depth + key.size());
        cursor.skipBlanks();
        put(table, key, value);
    }

    /** Whether a bare key and an equals sign stand here, as they do behind an array that was not closed. */
    boolean startsHere() {
        int ahead = 0;
        while (Character.isLetterOrDigit(cursor.peek(ahead)) || "_-.".indexOf(cursor.peek(ahead)) >= 0) {
            ahead++;
        }
        int key = ahead;
        while (LineBreaks.isBlank(cursor.peek(ahead))) {
            ahead++;
        }
        return key > 0 && cursor.peek(ahead) == '=';
    }

    private void put(TomlTable table, List<ScalarNode> key, Node value) {
        TomlTable target = table;
        for (ScalarNode part : key.subList(0, key.size() - 1)) {
            target = dotted(target, part);
            if (target == null) {
                return;
            }
        }
        ScalarNode name = key.get(key.size() - 1);
        TomlTable.Slot taken = target.slot(name.text());
        if (taken != null) {
            problems.add(DuplicateKey.problem(name, taken.key()));
        }
        target.put(name, value);
    }

    /** The table that a part of a dotted key names; null where the name is taken by something that is no such table. */
    private TomlTable dotted(TomlTable table, ScalarNode part) {
        TomlTable.Slot slot = table.slot(part.text());
        if (slot == null) {
            return table.putTable(part, part.location().to(), TomlTable.Origin.DOTTED_KEY);
        }
        if (slot.table() == null || slot.table().origin() == TomlTable.Origin.HEADER) {
            problems.add(new SyntaxProblem(
                    Kind.SYNTAX_DUPLICATE_KEY,
                    part.location(),
                    "key \"" + Excerpt.of(part.text()) + "\" already has a value; dotted keys cannot add to it",
                    List.of(new SyntaxProblem.Note(slot.key().location(), "first set here"))));
            return null;
        }
        return slot.table();
    }
}
