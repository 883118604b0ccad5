package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.Corpus.CorpusFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class CorpusTreesTest {

    private static void eachDocument(List<CorpusFile> files, Consumer<Document> check) {
        SoftAssertions softly = new SoftAssertions();
        for (CorpusFile file : files) {
            Document document = file.path().endsWith(".toml")
                    ? DocumentReader.readToml(file.source())
                    : DocumentReader.read(file.source());
            try {
                check.accept(document);
            } catch (AssertionError | RuntimeException e) {
                softly.fail(file.path(), e);
            }
        }
        softly.assertAll();
    }

    @Test
    void rangesNestAndAscendAndHoldTheirText() {
        eachDocument(Corpus.documents(), TreeInvariants::check);
    }

    @Test
    void treesAreThoseOfSnakeyaml() {
        eachDocument(Corpus.documents(), document -> {
            Optional<org.yaml.snakeyaml.nodes.Node> composed =
                    ComposedTree.of(document.source().text());
            composed.ifPresent(theirs -> {
                if (document.root().isPresent()) {
                    ComposedTree.assertSame(document.root().get(), theirs);
                }
            });
        });
    }

    @Test
    void jsonReadsAsTheSameTreeWhenItIsReadAsYaml() {
        List<CorpusFile> json = Corpus.documents().stream()
                .filter(file -> file.path().endsWith(".json"))
                .toList();
        eachDocument(json, document -> {
            Document yaml = YamlReader.read(document.source());
            if (document.problems().isEmpty() && yaml.root().isPresent()) {
                assertThat(describe(document.root().orElseThrow()))
                        .isEqualTo(describe(yaml.root().get()));
            }
        });
    }

    @Test
    void tomlRangesHoldTheirText() {
        eachDocument(Corpus.toml(), document -> TreeInvariants.check(document, true));
    }

    /** Every node with its range, one after the other. */
    private static List<String> describe(Node node) {
        List<String> lines = new ArrayList<>();
        describe(node, lines);
        return lines;
    }

    private static void describe(Node node, List<String> lines) {
        String place = node.getClass().getSimpleName() + " " + node.location().range() + " ";
        if (node instanceof ScalarNode scalar) {
            lines.add(place + scalar.style() + " " + scalar.text());
        } else if (node instanceof ListNode list) {
            lines.add(place);
            list.items().forEach(item -> describe(item, lines));
        } else {
            lines.add(place);
            for (Entry entry : ((MapNode) node).entries()) {
                describe(entry.key(), lines);
                describe(entry.value(), lines);
            }
        }
    }
}
