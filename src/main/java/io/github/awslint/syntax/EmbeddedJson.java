package io.github.awslint.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON that stands as text in a scalar, such as a {@code DefinitionString}, into nodes with places in the outer file.
 *
 * <p>A hole {@code ${...}} outside of strings, which a substitution fills before anybody parses the text, counts as a string of just that
 * text.
 */
public final class EmbeddedJson {

    private final ScalarNode scalar;
    private final SpanTable places;
    private final StringBuilder json;
    /** For every character of the JSON text, the offset of its character in the scalar's value; one more for the end. */
    private int[] origin;

    private EmbeddedJson(ScalarNode scalar) {
        this.scalar = scalar;
        this.places = ScalarPositions.table(scalar);
        this.json = new StringBuilder(scalar.text().length());
        this.origin = new int[scalar.text().length() + 16];
    }

    /**
     * Reads the scalar's text; never fails: what is wrong with it is among the document's problems.
     *
     * @return a document of the outer file, with problems and nodes at their places in it
     */
    public static Document read(ScalarNode scalar) {
        return new EmbeddedJson(scalar).read();
    }

    private Document read() {
        fillHoles(scalar.text());
        Document inner =
                JsonReader.read(new SourceFile(scalar.location().source().path(), json.toString()));
        List<SyntaxProblem> problems =
                inner.problems().stream().map(this::outer).toList();
        Optional<Node> root = inner.root().map(this::node);
        return new Document(scalar.location().source(), root, problems);
    }

    private void fillHoles(String text) {
        boolean quoted = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = !quoted && text.startsWith("${", at) ? text.indexOf('}', at) : -1;
            if (close > 0) {
                append('"', at);
                for (int i = at; i <= close; i++) {
                    append(text.charAt(i) == '"' ? '\'' : text.charAt(i), i);
                }
                append('"', close);
                at = close + 1;
                continue;
            }
            append(c, at++);
            if (quoted && c == '\\' && at < text.length()) {
                append(text.charAt(at), at++);
            } else if (c == '"') {
                quoted = !quoted;
            }
        }
    }

    private void append(char c, int from) {
        if (json.length() + 1 >= origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[json.length()] = from;
        json.append(c);
        origin[json.length()] = from + 1;
    }

    private SyntaxProblem outer(SyntaxProblem problem) {
        List<SyntaxProblem.Note> notes = problem.notes().stream()
                .map(note -> new SyntaxProblem.Note(place(note.location()), note.message()))
                .toList();
        return new SyntaxProblem(problem.kind(), place(problem.location()), problem.message(), notes);
    }

    private Node node(Node inner) {
        if (inner instanceof MapNode map) {
            List<Entry> entries = map.entries().stream()
                    .map(entry -> new Entry(scalar(entry.key()), node(entry.value())))
                    .toList();
            return new MapNode(place(inner.location()), entries);
        }
        if (inner instanceof ListNode list) {
            return new ListNode(
                    place(inner.location()),
                    list.items().stream().map(this::node).toList());
        }
        return scalar((ScalarNode) inner);
    }

    private ScalarNode scalar(ScalarNode inner) {
        return inner.at(place(inner.location()), (outer, start, end) -> place(inner.locate(start, end)));
    }

    private Location place(Location inner) {
        int start = origin[inner.range().start()];
        // the closing quote of a hole stands for no character of its own
        int end = inner.range().end() == inner.range().start()
                ? start
                : Math.max(start, origin[inner.range().end() - 1] + 1);
        if (places == null) {
            return scalar.locate(start, end);
        }
        Range range = places.range(start, end);
        return scalar.location().source().location(range.start(), range.end());
    }
}
