package io.github.awslint.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads strict JSON into nodes with exact positions. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 10)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceFile source;
    private final String text;
    private final List<SyntaxProblem> problems = new ArrayList<>();

    private JsonReader(SourceFile source) {
        this.source = source;
        this.text = source.text();
    }

    static Document read(SourceFile source) {
        return new JsonReader(source).read();
    }

    private Document read() {
        Optional<Node> root = Optional.empty();
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != null) {
                Node value = value(parser, 0);
                int end = offset(parser.currentLocation().getCharOffset());
                if (parser.nextToken() != null) {
                    throw new UnreadableDocument(new SyntaxProblem(
                            Kind.JSON_SYNTAX,
                            source.location(start(parser), Math.min(start(parser) + 1, text.length())),
                            "text behind the end of the JSON value at line "
                                    + source.position(end).line()));
                }
                root = Optional.of(value);
            }
        } catch (UnreadableDocument e) {
            problems.add(e.problem());
        } catch (JsonProcessingException e) {
            problems.add(explain(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(source, root, problems);
    }

    private Node value(JsonParser parser, int depth) throws IOException {
        int start = start(parser);
        if (depth > Limits.DEPTH) {
            throw new UnreadableDocument(NestingDepth.problem(source, start));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser, start, depth);
            case START_ARRAY -> list(parser, start, depth);
            default -> scalar(parser, start);
        };
    }

    private ScalarNode scalar(JsonParser parser, int start) throws IOException {
        String value = parser.getText();
        boolean quoted =
                parser.currentToken() == JsonToken.VALUE_STRING || parser.currentToken() == JsonToken.FIELD_NAME;
        int end = quoted ? closingQuote(start) : start + value.length();
        return new ScalarNode(
                source.location(start, end), value, quoted ? ScalarNode.Style.DOUBLE_QUOTED : ScalarNode.Style.PLAIN);
    }

    /** The offset behind the quote that ends the string at {@code start}; the parser has found it well-formed. */
    private int closingQuote(int start) {
        int at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private Node list(JsonParser parser, int start, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new ListNode(source.location(start, start(parser) + 1), items);
    }

    private Node map(JsonParser parser, int start, int depth) throws IOException {
        MapBuilder map = new MapBuilder();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            ScalarNode key = scalar(parser, start(parser));
            parser.nextToken();
            Node value = value(parser, depth + 1);
            ScalarNode first = map.add(new Entry(key, value));
            if (first != null) {
                problems.add(DuplicateKey.problem(key, first));
            }
        }
        return map.build(source.location(start, start(parser) + 1));
    }

    private int start(JsonParser parser) {
        return offset(parser.currentTokenLocation().getCharOffset());
    }

    private int offset(long charOffset) {
        return (int) Math.max(0, Math.min(charOffset, text.length()));
    }

    private SyntaxProblem explain(JsonProcessingException failure) {
        int at =
                failure.getLocation() == null ? 0 : offset(failure.getLocation().getCharOffset());
        return new JsonDiagnosis(source).explain(failure.getOriginalMessage(), at);
    }
}
