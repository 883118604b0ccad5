package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads strict JSON (RFC 8259) into nodes with exact positions. Written by hand, for when a file is broken, what was
 * expected where decides what to tell its author, and that a general parser does not say.
 */
final class JsonReader {

    private final SourceFile source;
    private final String text;
    private final JsonDiagnosis diagnosis;
    private final ProblemList problems = new ProblemList();
    private int at;

    private JsonReader(SourceFile source) {
        this.source = source;
        this.text = source.text();
        this.diagnosis = new JsonDiagnosis(source);
    }

    static Document read(SourceFile source) {
        JsonReader reader = new JsonReader(source);
        try {
            return new Document(source, reader.readDocument(), reader.problems.inOrder());
        } catch (UnreadableDocument e) {
            return new Document(source, Optional.empty(), List.of(e.problem()));
        }
    }

    private Optional<Node> readDocument() {
        skipSpace();
        if (at == text.length()) {
            return Optional.empty();
        }
        Node root = value(0, 0);
        skipSpace();
        if (at < text.length()) {
            throw diagnosis.behindEnd(at);
        }
        return Optional.of(root);
    }

    private Node value(int depth, int opened) {
        if (depth > Limits.DEPTH) {
            throw new UnreadableDocument(NestingDepth.problem(source, at));
        }
        return switch (skipSpace()) {
            case '{' -> map(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> throw diagnosis.noValue(at, opened);
        };
    }

    private MapNode map(int depth) {
        int start = at++;
        MapBuilder map = new MapBuilder();
        if (skipSpace() != '}') {
            do {
                if (skipSpace() != '"') {
                    throw diagnosis.noKey(at, start);
                }
                ScalarNode key = string();
                if (skipSpace() != ':') {
                    throw diagnosis.noColon(at, key);
                }
                at++;
                ScalarNode first = map.add(new Entry(key, value(depth + 1, start)));
                if (first != null) {
                    problems.add(DuplicateKey.problem(key, first));
                }
            } while (separator(start, '}'));
        }
        at++;
        return map.build(source.location(start, at));
    }

    private ListNode list(int depth) {
        int start = at++;
        List<Node> items = new ArrayList<>();
        if (skipSpace() != ']') {
            do {
                items.add(value(depth + 1, start));
            } while (separator(start, ']'));
        }
        at++;
        return new ListNode(source.location(start, at), items);
    }

    /** Moves behind the comma that another value follows; stays before the closing bracket. */
    private boolean separator(int opened, char close) {
        int valueEnd = at;
        char c = skipSpace();
        if (c == ',') {
            at++;
            return true;
        }
        if (c != close) {
            throw diagnosis.noSeparator(at, opened, valueEnd);
        }
        return false;
    }

    private ScalarNode string() {
        ScalarNode string = JsonString.read(source, at, diagnosis);
        at = string.location().to();
        return string;
    }

    private ScalarNode number() {
        int start = at;
        String number = wordHere();
        if (!JsonWords.isNumber(number)) {
            throw diagnosis.word(start, at);
        }
        return new ScalarNode(source.location(start, at), number, ScalarNode.Style.PLAIN);
    }

    private ScalarNode word(String word) {
        int start = at;
        if (!wordHere().equals(word)) {
            throw diagnosis.word(start, at);
        }
        return new ScalarNode(source.location(start, at), word, ScalarNode.Style.PLAIN);
    }

    private String wordHere() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_' || c == '$';
    }

    /** Moves to the next character that is no space, and returns it; at the end of the text, a space. */
    private char skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return ' ';
    }
}
