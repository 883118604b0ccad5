package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;

/** Reads {@code [table]} and {@code [[array of tables]]}, and finds or makes the table that the lines below go into. */
final class TomlHeader {

    private final TomlCursor cursor;
    private final ProblemList problems;
    private final TomlKey keys;

    TomlHeader(TomlCursor cursor, ProblemList problems) {
        this.cursor = cursor;
        this.problems = problems;
        this.keys = new TomlKey(cursor);
    }

    /** Reads the header at the cursor; the cursor ends behind its bracket. */
    TomlTable read(TomlTable root) {
        int start = cursor.at();
        boolean array = cursor.peek(1) == '[';
        String close = array ? "]]" : "]";
        cursor.forward(close.length());
        List<ScalarNode> path = keys.read();
        if (!cursor.take(close)) {
            throw cursor.error(start, cursor.at(), "table name is not closed; write \"" + close + "\" behind it");
        }
        TomlTable parent = root;
        for (ScalarNode part : path.subList(0, path.size() - 1)) {
            parent = superTable(parent, part);
        }
        ScalarNode name = path.get(path.size() - 1);
        return array ? nextOf(parent, name) : table(parent, name);
    }

    private TomlTable superTable(TomlTable parent, ScalarNode part) {
        TomlTable.Slot slot = parent.slot(part.text());
        if (slot == null) {
            int place = part.location().to();
            return parent.putTable(part, place, TomlTable.Origin.LONGER_HEADER);
        }
        return slot.reached() == null ? refuse(parent, part, slot) : slot.reached();
    }

    private TomlTable table(TomlTable parent, ScalarNode name) {
        TomlTable.Slot slot = parent.slot(name.text());
        if (slot == null) {
            return parent.putTable(name, cursor.at(), TomlTable.Origin.HEADER);
        }
        if (slot.table() == null) {
            return refuse(parent, name, slot);
        }
        if (slot.table().origin() != TomlTable.Origin.LONGER_HEADER) {
            problems.add(problem(name, slot, "table", "merge the two, or rename one"));
        }
        slot.table().define();
        return slot.table();
    }

    private TomlTable nextOf(TomlTable parent, ScalarNode name) {
        TomlTable.Slot slot = parent.slot(name.text());
        if (slot != null && slot.tables() == null) {
            return refuse(parent, name, slot);
        }
        List<TomlTable> tables = slot == null ? parent.putTables(name) : slot.tables();
        TomlTable next = new TomlTable(cursor.at(), parent.depth() + 1, TomlTable.Origin.HEADER);
        tables.add(next);
        return next;
    }

    /** A name that is taken by something else: what the header brings is read, but has no place in the tree. */
    private TomlTable refuse(TomlTable parent, ScalarNode name, TomlTable.Slot slot) {
        problems.add(problem(name, slot, "name", "use another name"));
        return new TomlTable(cursor.at(), parent.depth() + 1, TomlTable.Origin.HEADER);
    }

    private static SyntaxProblem problem(ScalarNode name, TomlTable.Slot slot, String what, String remedy) {
        Location first = slot.key().location();
        return new SyntaxProblem(
                Kind.SYNTAX_DUPLICATE_KEY,
                name.location(),
                what + " \"" + Excerpt.of(name.text()) + "\" is already defined at line "
                        + first.start().line() + "; " + remedy,
                List.of(new SyntaxProblem.Note(first, "first defined here")));
    }
}
