package io.github.awslint.syntax;

import java.util.ArrayList;
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
    private final int[] origin;
    private final int[] lineStarts;
    private final int[] linePlaces;

    private EmbeddedJson(ScalarNode scalar, int[] origin) {
        this.scalar = scalar;
        this.origin = origin;
        boolean literal = scalar.style() == ScalarNode.Style.LITERAL;
        this.lineStarts = literal ? lineStarts(scalar.text()) : new int[0];
        this.linePlaces = new int[lineStarts.length];
        for (int i = 0; i < lineStarts.length; i++) {
            linePlaces[i] =
                    scalar.locate(lineStarts[i], lineStarts[i] + 1).range().start();
        }
    }

    /**
     * Reads the scalar's text; never fails: what is wrong with it is among the document's problems.
     *
     * @return a document of the outer file, with problems and nodes at their places in it
     */
    public static Document read(ScalarNode scalar) {
        String text = scalar.text();
        StringBuilder json = new StringBuilder(text.length());
        List<Integer> origin = new ArrayList<>(text.length());
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = !quoted && text.startsWith("${", i) ? text.indexOf('}', i) : -1;
            if (end > 0) {
                append(json, origin, "\"" + text.substring(i, end + 1).replace("\"", "'") + "\"", i, end);
                i = end;
                continue;
            }
            json.append(c);
            origin.add(i);
            if (quoted && c == '\\' && i + 1 < text.length()) {
                i++;
                json.append(text.charAt(i));
                origin.add(i);
            } else if (c == '"') {
                quoted = !quoted;
            }
        }
        origin.add(text.length());
        Document inner =
                JsonReader.read(new SourceFile(scalar.location().source().path(), json.toString()));
        return new EmbeddedJson(
                        scalar, origin.stream().mapToInt(Integer::intValue).toArray())
                .outer(inner);
    }

    private static void append(StringBuilder json, List<Integer> origin, String hole, int start, int end) {
        json.append(hole);
        for (int i = 0; i < hole.length(); i++) {
            origin.add(Math.min(start + Math.max(0, i - 1), end));
        }
    }

    private Document outer(Document inner) {
        List<SyntaxProblem> problems = new ArrayList<>();
        for (SyntaxProblem problem : inner.problems()) {
            List<SyntaxProblem.Note> notes = problem.notes().stream()
                    .map(note -> new SyntaxProblem.Note(place(note.location()), note.message()))
                    .toList();
            problems.add(new SyntaxProblem(problem.kind(), place(problem.location()), problem.message(), notes));
        }
        Optional<Node> root = inner.root().map(this::node);
        return new Document(scalar.location().source(), root, problems);
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
        return new ScalarNode(place(inner.location()), inner.text(), inner.style());
    }

    private Location place(Location inner) {
        int start = origin[Math.min(inner.range().start(), origin.length - 1)];
        int end = Math.max(start, origin[Math.min(inner.range().end(), origin.length - 1)]);
        if (lineStarts.length == 0) {
            return scalar.locate(start, end);
        }
        // the lines of a literal block are the file's lines without their indentation
        int from = offset(start);
        int to = end > start ? offset(end - 1) + 1 : from;
        return scalar.location().source().location(from, Math.max(from, to));
    }

    private int offset(int at) {
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        int place = linePlaces[line] + at - lineStarts[line];
        return Math.min(place, scalar.location().source().text().length());
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
