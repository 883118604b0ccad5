package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmbeddedJsonTest {

    @Test
    void nodesOfALiteralBlockHaveTheirPlaceInTheFile() {
        ScalarNode text = scalar("""
                Definition: |
                  {
                    "StartAt": "Pay",

                    "States": {}
                  }
                """);

        MapNode root = EmbeddedJson.read(text).rootMap().orElseThrow();

        assertThat(root.location().start()).isEqualTo(new Position(2, 3));
        assertThat(root.location().end()).isEqualTo(new Position(6, 4));
        assertThat(root.entry("StartAt").orElseThrow().key().location().text()).isEqualTo("\"StartAt\"");
        assertThat(root.scalar("StartAt").orElseThrow().location().start()).isEqualTo(new Position(3, 16));
        assertThat(root.scalar("StartAt").orElseThrow().location().text()).isEqualTo("\"Pay\"");
        assertThat(root.get("States").orElseThrow().location().start()).isEqualTo(new Position(5, 15));
    }

    @Test
    void nodesOfAnEscapedStringHaveTheirPlaceInTheFile() {
        ScalarNode text = scalar("{\"Definition\": \"{\\n  \\\"StartAt\\\": \\\"Pay\\\"}\"}");

        ScalarNode startAt = EmbeddedJson.read(text)
                .rootMap()
                .orElseThrow()
                .scalar("StartAt")
                .orElseThrow();

        assertThat(startAt.text()).isEqualTo("Pay");
        assertThat(startAt.location().text()).contains("Pay").startsWith("\\\"");
    }

    @Test
    void nodesOfAFoldedBlockAreFoundToo() {
        ScalarNode text = scalar("Definition: >-\n  {\"StartAt\":\n  \"Pay\"}\n");

        assertThat(EmbeddedJson.read(text)
                        .rootMap()
                        .orElseThrow()
                        .scalar("StartAt")
                        .orElseThrow()
                        .location()
                        .start())
                .isEqualTo(new Position(3, 3));
    }

    @Test
    void linesWithCarriageReturnsDoNotShiftPlaces() {
        ScalarNode text = scalar("Definition: |\r\n  {\r\n    \"StartAt\": \"Pay\"\r\n  }\r\n");

        assertThat(EmbeddedJson.read(text)
                        .rootMap()
                        .orElseThrow()
                        .scalar("StartAt")
                        .orElseThrow()
                        .location()
                        .text())
                .isEqualTo("\"Pay\"");
    }

    @Test
    void aHoleOutsideOfStringsIsAScalarOfItsText() {
        ScalarNode text = scalar("Definition: |\n  {\"Max\": ${Max}, \"Name\": \"a-${Name}\", \"End\": true}\n");

        MapNode root = EmbeddedJson.read(text).rootMap().orElseThrow();

        assertThat(root.scalar("Max").orElseThrow().text()).isEqualTo("${Max}");
        assertThat(root.scalar("Max").orElseThrow().location().text()).isEqualTo("${Max}");
        assertThat(root.scalar("Name").orElseThrow().location().text()).isEqualTo("\"a-${Name}\"");
        assertThat(root.scalar("End").orElseThrow().location().text()).isEqualTo("true");
    }

    @Test
    void problemsHaveTheirPlaceInTheFile() {
        Document document = EmbeddedJson.read(scalar("Definition: |\n  {\n    \"A\": 1,\n    \"A\": 2\n  }\n"));

        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location().start()).isEqualTo(new Position(4, 5));
            assertThat(problem.notes().get(0).location().start()).isEqualTo(new Position(3, 5));
        });
    }

    @Test
    void textThatIsNoJsonGivesAProblemAndNoRoot() {
        for (String text : new String[] {"{", "", "}", "[1, ${", "\"", "\\"}) {
            Document document = EmbeddedJson.read(
                    new ScalarNode(new SourceFile("x", text).location(0, text.length()), text, ScalarNode.Style.PLAIN));

            assertThat(document.root()).as(text).isEmpty();
        }
    }

    private static ScalarNode scalar(String file) {
        Optional<MapNode> root =
                DocumentReader.read(new SourceFile("template.yaml", file)).rootMap();
        return root.orElseThrow().scalar("Definition").orElseThrow();
    }
}
