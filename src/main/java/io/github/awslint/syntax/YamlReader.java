package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Reads YAML 1.1 into nodes with exact positions.
 *
 * <p>Built on snakeyaml's events, because its composed nodes lose what a linter needs: an alias' own position and duplicate keys.
 */
final class YamlReader {

    private final SourceFile source;
    private final ProblemList problems = new ProblemList();

    private YamlReader(SourceFile source) {
        this.source = source;
    }

    static Document read(SourceFile source) {
        return new YamlReader(source).read();
    }

    private Document read() {
        int forbidden = YamlCharacters.firstForbidden(source.text());
        if (forbidden >= 0) {
            return failed(YamlCharacters.forbidden(source, forbidden));
        }
        try {
            return new Document(source, readDocument(), problems.inOrder());
        } catch (UnreadableDocument e) {
            return failed(e.problem());
        } catch (MarkedYAMLException e) {
            return failed(YamlDiagnosis.explain(source, e));
        } catch (YAMLException | NumberFormatException e) {
            // a number in an escape that is too large for snakeyaml comes out as the latter
            return failed(YamlDiagnosis.explainWithoutPlace(source));
        }
    }

    private Document failed(SyntaxProblem problem) {
        // what was found on the way is mostly another face of the same mistake
        return new Document(source, Optional.empty(), List.of(problem));
    }

    private Optional<Node> readDocument() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Optional<Range> directive = LateDirective.find(source.text());
        directive.ifPresent(late -> problems.add(LateDirective.problem(late, source)));
        String text = directive
                .map(late -> LateDirective.without(late, source.text()))
                .orElse(source.text());
        Parser parser = new ParserImpl(new Utf16Reader(text), options);
        parser.getEvent(); // the stream's start
        if (parser.peekEvent().is(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent(); // the document's start
        Node root = new YamlNodeBuilder(source, parser, problems).build();
        parser.getEvent(); // the document's end
        Event next = parser.peekEvent();
        if (!next.is(Event.ID.StreamEnd)) {
            int at = next.getStartMark().getIndex();
            problems.add(new SyntaxProblem(
                    Kind.YAML_SEVERAL_DOCUMENTS,
                    source.location(at, Math.min(at + 3, source.text().length())),
                    "second YAML document in one file; AWS takes one document per file, so split the file here"));
        }
        return root instanceof ScalarNode scalar && scalar.style() == ScalarNode.Style.PLAIN
                ? lonePlainText(scalar)
                : Optional.of(root);
    }

    /** No file of AWS is a single word or number: where there is text, something keeps it from being keys and values. */
    private Optional<Node> lonePlainText(ScalarNode text) {
        if (text.text().isEmpty()) {
            return Optional.empty();
        }
        Location where = text.location();
        Range line = source.lineRange(where.start().line());
        String first = source.text().substring(where.from(), line.end()).strip();
        problems.add(new SyntaxProblem(
                Kind.YAML_SYNTAX,
                source.location(where.from(), where.from() + first.length()),
                "text \"" + Excerpt.of(first)
                        + "\" is no key with a value; write \"key: value\", with a space behind the colon"));
        return Optional.empty();
    }
}
