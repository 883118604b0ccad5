package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlPositionsTest {

    private static MapNode read(String text) {
        Document document = DocumentReader.read(new SourceFile("test.yaml", text));
        assertThat(document.problems()).isEmpty();
        return document.rootMap().orElseThrow();
    }

    @Test
    void keysAndValuesHaveTheirExactText() {
        MapNode root = read("A:\n  B: 'x y' # note\n  C: [1, 2]\nD: {e: f}\n");
        MapNode a = root.map("A").orElseThrow();
        assertThat(root.entry("A").orElseThrow().key().location().text()).isEqualTo("A");
        assertThat(a.location().text()).isEqualTo("B: 'x y' # note\n  C: [1, 2]");
        assertThat(a.get("B").orElseThrow().location().text()).isEqualTo("'x y'");
        assertThat(a.get("C").orElseThrow().location().text()).isEqualTo("[1, 2]");
        assertThat(root.get("D").orElseThrow().location().text()).isEqualTo("{e: f}");
    }

    @Test
    void shortFormsAreMappingsWhoseKeyIsTheTag() {
        MapNode root = read("A: !Ref Name\nB: !If\n  - Cond\n  - !Sub '${X}'\n  - 1\n");
        MapNode ref = root.map("A").orElseThrow();
        assertThat(ref.location().text()).isEqualTo("!Ref Name");
        assertThat(ref.entries().get(0).key().text()).isEqualTo("Ref");
        assertThat(ref.entries().get(0).key().location().text()).isEqualTo("!Ref");
        assertThat(ref.get("Ref").orElseThrow().location().text()).isEqualTo("Name");
        ListNode branches = root.map("B").orElseThrow().list("Fn::If").orElseThrow();
        assertThat(branches.location().text()).isEqualTo("- Cond\n  - !Sub '${X}'\n  - 1");
    }

    @Test
    void blockScalarsKnowThePlaceOfTheirCharacters() {
        MapNode root = read("A: |\n  one\n    two ${X}\n\n  three\nB: >-\n  folded\n  text\n");
        ScalarNode literal = root.scalar("A").orElseThrow();
        int at = literal.text().indexOf("${X}");
        assertThat(literal.locate(at, at + 4).text()).isEqualTo("${X}");
        int three = literal.text().indexOf("three");
        assertThat(literal.locate(three, three + 5).text()).isEqualTo("three");
        ScalarNode folded = root.scalar("B").orElseThrow();
        assertThat(folded.text()).isEqualTo("folded text");
        assertThat(folded.locate(7, 11).text()).isEqualTo("text");
        assertThat(folded.location().text()).isEqualTo(">-\n  folded\n  text");
    }

    @Test
    void emojiDoNotShiftWhatFollows() {
        MapNode root = read("A: \"😀 ${X}\"\nB: x\n");
        ScalarNode emoji = root.scalar("A").orElseThrow();
        assertThat(emoji.locate(3, 7).text()).isEqualTo("${X}");
        assertThat(root.scalar("B").orElseThrow().location().text()).isEqualTo("x");
    }

    @Test
    void anAliasHasItsOwnPlace() {
        MapNode root = read("A: &a {b: c}\nD: *a\n");
        assertThat(root.get("A").orElseThrow().location().text()).isEqualTo("{b: c}");
        MapNode alias = root.map("D").orElseThrow();
        assertThat(alias.location().text()).isEqualTo("*a");
        assertThat(alias.scalar("b").orElseThrow().text()).isEqualTo("c");
    }
}
