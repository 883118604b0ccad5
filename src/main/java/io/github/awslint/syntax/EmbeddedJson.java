package io.github.awslint.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads JSON that stands as text in a scalar, such as a {@code DefinitionString}, into nodes with places in the outer file.
 *
 * <p>A hole {@code ${...}} outside of strings, which a substitution fills before anybody parses the text, counts as a string of just that
 * text.
 */
public final class EmbeddedJson {

    private final SourceFile source;
    private final String text;
    private final BiFunction<Integer, Integer, Location> places;
    private final StringBuilder json;
    /** For every character of the JSON text, the offset of its character in the scalar's value; one more for the end. */
    private int[] origin;

    private EmbeddedJson(SourceFile source, String text, BiFunction<Integer, Integer, Location> places) {
        this.source = source;
        this.text = text;
        this.places = places;
        this.json = new StringBuilder(text.length());
        this.origin = new int[text.length() + 16];
    }

    /**
     * Reads the scalar's text; never fails: what is wrong with it is among the document's problems.
     *
     * @return a document of the outer file, with problems and nodes at their places in it
     */
    public static Document read(ScalarNode scalar) {
        SourceFile source = scalar.location().source();
        SpanTable table = ScalarPositions.table(scalar);
        return new EmbeddedJson(
                        source,
                        scalar.text(),
                        table == null
                                ? scalar::locate
                                : (start, end) -> {
                                    Range range = table.range(start, end);
                                    return source.location(range.start(), range.end());
                                })
                .read();
    }

    /** Reads a whole file of JSON with such holes. */
    static Document readFile(SourceFile file) {
        return new EmbeddedJson(file, file.text(), file::location).read();
    }

    private Document read() {
        fillHoles(text);
        Document inner = JsonReader.read(new SourceFile(source.path(), json.toString()));
        List<SyntaxProblem> problems =
                inner.problems().stream().map(this::outer).toList();
        Optional<Node> root = inner.root().map(this::node);
        return new Document(source, root, problems);
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
        return places.apply(start, end);
    }
}
