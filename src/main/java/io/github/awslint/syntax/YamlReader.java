package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML 1.1 into nodes with exact positions.
 *
 * <p>Built on snakeyaml's events, because its composed nodes lose what a linter needs: an alias' own position and duplicate keys.
 */
final class YamlReader {

    private final SourceFile source;
    private final List<SyntaxProblem> problems = new ArrayList<>();

    private YamlReader(SourceFile source) {
        this.source = source;
    }

    static Document read(SourceFile source) {
        return new YamlReader(source).read();
    }

    private Document read() {
        Optional<Node> root = Optional.empty();
        try {
            root = readDocument();
        } catch (UnreadableDocument e) {
            problems.add(e.problem());
        } catch (MarkedYAMLException e) {
            problems.add(new YamlDiagnosis(source).explain(e));
        } catch (YAMLException e) {
            problems.add(new YamlDiagnosis(source).explain(e));
        }
        return new Document(source, root, problems);
    }

    private Optional<Node> readDocument() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Parser parser = new ParserImpl(new StreamReader(source.text()), options);
        parser.getEvent(); // the stream's start
        if (parser.peekEvent().is(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent(); // the document's start
        Node root = new YamlNodeBuilder(source, parser, problems).build();
        parser.getEvent(); // the document's end
        Event next = parser.peekEvent();
        if (!next.is(Event.ID.StreamEnd)) {
            int at = new CodePoints(source.text()).toOffset(next.getStartMark().getIndex());
            problems.add(new SyntaxProblem(
                    Kind.YAML_SEVERAL_DOCUMENTS,
                    source.location(at, Math.min(at + 3, source.text().length())),
                    "second YAML document in one file; AWS takes one document per file, so split the file here"));
        }
        return Optional.of(root);
    }
}
