package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlPositionsTest {

    private static MapNode read(String text) {
        Document document = DocumentReader.read(new SourceFile("test.yaml", text));
        assertThat(document.problems()).isEmpty();
        TreeInvariants.check(document);
        return document.rootMap().orElseThrow();
    }

    private static String textOf(MapNode map, String key) {
        return map.get(key).orElseThrow().location().text();
    }

    @Test
    void keysAndValuesHaveTheirExactText() {
        MapNode root = read("A:\n  B: 'x y' # note\n  C: [1, 2]\nD: {e: f}\n");
        MapNode a = root.map("A").orElseThrow();
        assertThat(root.entry("A").orElseThrow().key().location().text()).isEqualTo("A");
        assertThat(a.location().text()).isEqualTo("B: 'x y' # note\n  C: [1, 2]");
        assertThat(textOf(a, "B")).isEqualTo("'x y'");
        assertThat(textOf(a, "C")).isEqualTo("[1, 2]");
        assertThat(textOf(root, "D")).isEqualTo("{e: f}");
    }

    @Test
    void quotedKeysIncludeTheirQuotes() {
        MapNode root = read("'a b': 1\n\"c\\td\": 2\n? e\n: 3\n");
        assertThat(root.entry("a b").orElseThrow().key().location().text()).isEqualTo("'a b'");
        assertThat(root.entry("c\td").orElseThrow().key().location().text()).isEqualTo("\"c\\td\"");
        assertThat(root.entry("e").orElseThrow().key().location().text()).isEqualTo("e");
    }

    @Test
    void scalarsOfSeveralLinesEndWithTheirText() {
        MapNode root = read("A: one\n  two\n\n  three # note\n\nB: \"x\n\n  y\"\nC: 'z\n  z' \nD: 1\n");
        assertThat(textOf(root, "A")).isEqualTo("one\n  two\n\n  three");
        assertThat(root.scalar("A").orElseThrow().text()).isEqualTo("one two\nthree");
        assertThat(textOf(root, "B")).isEqualTo("\"x\n\n  y\"");
        assertThat(textOf(root, "C")).isEqualTo("'z\n  z'");
    }

    @Test
    void blocksEndWithTheirLastLineOfText() {
        MapNode root = read("A: |\n  x\n    y  \n\n# note\n\nB: >+ # note\n\n  z\n\n\nC: |2-\n    w\n# end\n");
        assertThat(textOf(root, "A")).isEqualTo("|\n  x\n    y  ");
        assertThat(textOf(root, "B")).isEqualTo(">+ # note\n\n  z");
        assertThat(root.scalar("B").orElseThrow().text()).isEqualTo("\nz\n\n\n");
        assertThat(textOf(root, "C")).isEqualTo("|2-\n    w");
        assertThat(root.scalar("C").orElseThrow().text()).isEqualTo("  w");
    }

    @Test
    void aBlockWithoutTextIsItsHeader() {
        MapNode root = read("A: | # note\n\nB: >-\nC: 1\n");
        assertThat(textOf(root, "A")).isEqualTo("|");
        assertThat(textOf(root, "B")).isEqualTo(">-");
        assertThat(root.scalar("B").orElseThrow().locate(0, 0).text()).isEmpty();
    }

    @Test
    void collectionsEndBeforeTheBlanksAndCommentsThatFollow() {
        MapNode root = read("A:\n  B:\n    - x\n    - y\n\n  # note\n\nC:\n- z\n\n# end\n");
        assertThat(textOf(root, "A")).isEqualTo("B:\n    - x\n    - y");
        assertThat(textOf(root.map("A").orElseThrow(), "B")).isEqualTo("- x\n    - y");
        assertThat(textOf(root, "C")).isEqualTo("- z");
        assertThat(root.location().text()).endsWith("- z");
    }

    @Test
    void mappingsWithinListItemsStartAtTheirFirstKey() {
        MapNode root = read("A:\n  - B: 1\n    C: 2\n  -\n    D: 3\n  - - E\n    - F\n");
        ListNode items = root.list("A").orElseThrow();
        assertThat(items.items())
                .extracting(item -> item.location().text())
                .containsExactly("B: 1\n    C: 2", "D: 3", "- E\n    - F");
    }

    @Test
    void absentValuesStandBehindTheirColonOrHyphen() {
        MapNode root = read("A:\nB:   # note\nC: {d, e: , f}\nG:\n  -\n  - x\n? h\n\n# note\nI:\n");
        assertThat(root.get("A").orElseThrow().location().start()).isEqualTo(new Position(1, 3));
        assertThat(root.get("B").orElseThrow().location().start()).isEqualTo(new Position(2, 3));
        MapNode flow = root.map("C").orElseThrow();
        assertThat(flow.get("d").orElseThrow().location().start()).isEqualTo(new Position(3, 6));
        assertThat(flow.get("e").orElseThrow().location().start()).isEqualTo(new Position(3, 10));
        assertThat(flow.get("f").orElseThrow().location().start()).isEqualTo(new Position(3, 14));
        assertThat(root.list("G").orElseThrow().items().get(0).location().start())
                .isEqualTo(new Position(5, 4));
        assertThat(root.get("h").orElseThrow().location().start()).isEqualTo(new Position(7, 4));
        assertThat(root.scalar("A").orElseThrow().isNull()).isTrue();
    }

    @Test
    void shortFormsAreMappingsWhoseKeyIsTheTag() {
        MapNode root = read("A: !Ref Name\nB: !If\n  - Cond\n  - !Sub '${X}'\n  - 1\n");
        MapNode ref = root.map("A").orElseThrow();
        assertThat(ref.location().text()).isEqualTo("!Ref Name");
        assertThat(ref.entries().get(0).key().text()).isEqualTo("Ref");
        assertThat(ref.entries().get(0).key().location().text()).isEqualTo("!Ref");
        assertThat(ref.entries().get(0).key().locate(1, 2).text()).isEqualTo("!Ref");
        assertThat(textOf(ref, "Ref")).isEqualTo("Name");
        ListNode branches = root.map("B").orElseThrow().list("Fn::If").orElseThrow();
        assertThat(branches.location().text()).isEqualTo("- Cond\n  - !Sub '${X}'\n  - 1");
    }

    @Test
    void tagsMayStandOnALineOfTheirOwnAndNextToAnAnchor() {
        MapNode root = read(
                "A:\n  !Sub # note\n  - x\n  - {y: z}\nB: &b !Ref C\nD: !Sub &d |\n  ${E}\nF: !Ref\nG: &g\n  h: i\n");
        assertThat(textOf(root, "A")).isEqualTo("!Sub # note\n  - x\n  - {y: z}");
        assertThat(textOf(root.map("A").orElseThrow(), "Fn::Sub")).isEqualTo("- x\n  - {y: z}");
        assertThat(textOf(root, "B")).isEqualTo("!Ref C");
        assertThat(textOf(root, "D")).isEqualTo("!Sub &d |\n  ${E}");
        assertThat(textOf(root.map("D").orElseThrow(), "Fn::Sub")).isEqualTo("|\n  ${E}");
        assertThat(textOf(root, "F")).isEqualTo("!Ref");
        assertThat(textOf(root, "G")).isEqualTo("h: i");
    }

    @Test
    void tagsInOddNotationsAreFoundWhereTheyStand() {
        MapNode root = read("%TAG !e! !R\n---\nA: !e!ef B\nC: !<!Ref> D\nE: !R%65f F\n");
        assertThat(textOf(root, "A")).isEqualTo("!e!ef B");
        assertThat(textOf(root, "C")).isEqualTo("!<!Ref> D");
        assertThat(textOf(root, "E")).isEqualTo("!R%65f F");
        assertThat(root.map("E").orElseThrow().has("Ref")).isTrue();
    }

    @Test
    void yamlsOwnTagsSettleTheTypeOfAValue() {
        MapNode root = read("A: !!str 010\nB: !!int '5'\nC: ! 010\nD: !!map {e: f}\nG: !!bool 'true'\n");
        assertThat(root.scalar("A").orElseThrow().type()).isEqualTo(ScalarType.STRING);
        assertThat(root.scalar("A").orElseThrow().asInteger()).hasValue(10);
        assertThat(textOf(root, "A")).isEqualTo("010");
        assertThat(root.scalar("B").orElseThrow().asInteger()).hasValue(5);
        assertThat(root.scalar("C").orElseThrow().asInteger()).hasValue(8);
        assertThat(root.map("D")).isPresent();
        assertThat(root.scalar("G").orElseThrow().asBoolean()).hasValue(true);
    }

    @Test
    void aLonePairInAListIsAMapping() {
        MapNode root = read("A: [b: c, d, ? e : f]\n");
        ListNode list = root.list("A").orElseThrow();
        assertThat(list.items().get(0).location().text()).isEqualTo("b: c");
        assertThat(((MapNode) list.items().get(2))
                        .scalar("e")
                        .orElseThrow()
                        .location()
                        .text())
                .isEqualTo("f");
    }

    @Test
    void blockScalarsKnowThePlaceOfTheirCharacters() {
        MapNode root = read("A: |\n\n  one\n    two ${X}\n\n  three\nB: >-\n  folded\n  text\n");
        ScalarNode literal = root.scalar("A").orElseThrow();
        int at = literal.text().indexOf("${X}");
        assertThat(literal.locate(at, at + 4).text()).isEqualTo("${X}");
        assertThat(literal.locate(at, at + 4).start()).isEqualTo(new Position(4, 9));
        int three = literal.text().indexOf("three");
        assertThat(literal.locate(three, three + 5).text()).isEqualTo("three");
        ScalarNode folded = root.scalar("B").orElseThrow();
        assertThat(folded.text()).isEqualTo("folded text");
        assertThat(folded.locate(7, 11).text()).isEqualTo("text");
        assertThat(folded.location().text()).isEqualTo(">-\n  folded\n  text");
    }

    @Test
    void emptyAndExcessivePartsAreBounded() {
        ScalarNode value = read("A: 'x''y'\n").scalar("A").orElseThrow();
        assertThat(value.locate(1, 1).range()).isEqualTo(new Range(5, 5));
        assertThat(value.locate(3, 3).range()).isEqualTo(new Range(8, 8));
        assertThat(value.locate(-5, 50).text()).isEqualTo("x''y");
        assertThat(value.locate(2, 1).text()).isEmpty();
    }

    @Test
    void emojiAndIdeogramsDoNotShiftWhatFollows() {
        MapNode root = read("漢😀: \"😀 ${X}\" # 😀\nB: x\nC: |\n  😀\n  y\n");
        ScalarNode emoji = root.scalar("漢😀").orElseThrow();
        assertThat(emoji.locate(3, 7).text()).isEqualTo("${X}");
        assertThat(emoji.locate(0, 2).text()).isEqualTo("😀");
        assertThat(root.scalar("B").orElseThrow().location().text()).isEqualTo("x");
        ScalarNode block = root.scalar("C").orElseThrow();
        assertThat(block.locate(3, 4).text()).isEqualTo("y");
    }

    @Test
    void lineEndsOfAnyKindAreCounted() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            MapNode root = read("A: 1\nB:\n  - x\n  - |\n    y\n    z\n\nC: 3\n".replace("\n", end));
            assertThat(root.get("C").orElseThrow().location().start()).isEqualTo(new Position(8, 4));
            ListNode list = root.list("B").orElseThrow();
            assertThat(list.location().end()).isEqualTo(new Position(6, 6));
            assertThat(((ScalarNode) list.items().get(1)).locate(2, 3).start()).isEqualTo(new Position(6, 5));
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        byte[] bytes = "\ufeffA: x\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        TextDecoder.Decoded decoded = TextDecoder.decode("a.yaml", bytes);
        assertThat(decoded.problems()).isEmpty();
        MapNode root = DocumentReader.read(decoded.source()).rootMap().orElseThrow();
        assertThat(root.location().start()).isEqualTo(new Position(1, 1));
        assertThat(root.get("A").orElseThrow().location().start()).isEqualTo(new Position(1, 4));
    }

    @Test
    void anAliasHasItsOwnPlace() {
        MapNode root = read("A: &a {b: c}\nD: *a\nE: &e 'x'\nF: *e\n*e : g\n");
        assertThat(textOf(root, "A")).isEqualTo("{b: c}");
        MapNode alias = root.map("D").orElseThrow();
        assertThat(alias.location().text()).isEqualTo("*a");
        assertThat(alias.scalar("b").orElseThrow().text()).isEqualTo("c");
        ScalarNode text = root.scalar("F").orElseThrow();
        assertThat(text.text()).isEqualTo("x");
        assertThat(text.locate(0, 1).text()).isEqualTo("*e");
        assertThat(root.entry("x").orElseThrow().key().location().text()).isEqualTo("*e");
    }

    @Test
    void aMergeKeyBringsWhatTheMappingHasNot() {
        MapNode root = read("A: &a {b: 1, c: 2}\nX: &x {c: 8, d: 9}\nD:\n  b: 3\n  <<: [*a, *x]\nE:\n  '<<': kept\n");
        MapNode merged = root.map("D").orElseThrow();
        assertThat(merged.scalar("b").orElseThrow().text()).isEqualTo("3");
        assertThat(merged.scalar("c").orElseThrow().text()).isEqualTo("2");
        assertThat(merged.scalar("d").orElseThrow().text()).isEqualTo("9");
        assertThat(merged.location().text()).isEqualTo("b: 3\n  <<: [*a, *x]");
        assertThat(root.map("E").orElseThrow().has("<<")).isTrue();
    }
}
