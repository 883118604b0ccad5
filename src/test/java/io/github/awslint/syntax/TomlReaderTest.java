package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.Corpus.CorpusFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TomlReaderTest {

    private static MapNode read(String text) {
        Document document = DocumentReader.readToml(new SourceFile("samconfig.toml", text));
        assertThat(document.problems()).isEmpty();
        TreeInvariants.check(document, false);
        return document.rootMap().orElseThrow();
    }

    private static ScalarNode scalar(Node root, String path) {
        Node node = root;
        for (String step : path.split("/")) {
            node = node instanceof ListNode list
                    ? list.items().get(Integer.parseInt(step))
                    : ((MapNode) node).get(step).orElseThrow();
        }
        return (ScalarNode) node;
    }

    @Test
    void tablesKeysAndValuesHaveTheirPlaces() {
        MapNode root =
                read("version = 0.1\n[default.deploy.parameters] # note\nstack_name = \"orders\"\nconfirm = true\n");
        assertThat(root.entry("version").orElseThrow().key().location().text()).isEqualTo("version");
        assertThat(scalar(root, "version").location().text()).isEqualTo("0.1");
        Entry deploy = root.map("default").orElseThrow().entry("deploy").orElseThrow();
        assertThat(deploy.key().location().start()).isEqualTo(new Position(2, 10));
        MapNode parameters = ((MapNode) deploy.value()).map("parameters").orElseThrow();
        assertThat(parameters.location().text()).isEqualTo("stack_name = \"orders\"\nconfirm = true");
        assertThat(scalar(parameters, "stack_name").location().text()).isEqualTo("\"orders\"");
        assertThat(scalar(parameters, "stack_name").locate(2, 4).text()).isEqualTo("de");
    }

    @Test
    void valuesHaveTheTypeThatTomlGivesThem() {
        MapNode root = read("a = 1_000\nb = 0x1F\nc = 0o17\nd = 0b11\ne = -1.5e3\nf = inf\ng = true\nh = 1979-05-27\n"
                + "i = 1979-05-27 07:32:00Z\nj = 07:32:00\nk = \"12\"\nl = '010'\n");
        assertThat(scalar(root, "a").asInteger()).hasValue(1000);
        assertThat(scalar(root, "b").asInteger()).hasValue(31);
        assertThat(scalar(root, "c").asInteger()).hasValue(15);
        assertThat(scalar(root, "d").asInteger()).hasValue(3);
        assertThat(scalar(root, "e").type()).isEqualTo(ScalarType.FLOAT);
        assertThat(scalar(root, "f").type()).isEqualTo(ScalarType.FLOAT);
        assertThat(scalar(root, "g").asBoolean()).hasValue(true);
        assertThat(scalar(root, "h").type()).isEqualTo(ScalarType.TIMESTAMP);
        assertThat(scalar(root, "i").location().text()).isEqualTo("1979-05-27 07:32:00Z");
        assertThat(scalar(root, "j").type()).isEqualTo(ScalarType.TIMESTAMP);
        assertThat(scalar(root, "k").type()).isEqualTo(ScalarType.STRING);
        assertThat(scalar(root, "l").asInteger()).hasValue(10);
    }

    @Test
    void stringsOfAllFormsAreDecodedAndKnowTheirPlaces() {
        MapNode root = read(
                "a = \"x\\t\\u00e9\\U0001F600\\\"y\"\nb = 'C:\\d'\nc = \"\"\"\none \\\n   two\n\"\"three\"\"\"\"\"\n"
                        + "d = '''\nraw \\ '' text'''\ne = \"\"\n");
        ScalarNode escaped = scalar(root, "a");
        assertThat(escaped.text()).isEqualTo("x\té😀\"y");
        assertThat(escaped.locate(2, 3).text()).isEqualTo("\\u00e9");
        assertThat(escaped.locate(3, 5).text()).isEqualTo("\\U0001F600");
        assertThat(escaped.locate(6, 7).text()).isEqualTo("y");
        assertThat(scalar(root, "b").text()).isEqualTo("C:\\d");
        ScalarNode lines = scalar(root, "c");
        assertThat(lines.text()).isEqualTo("one two\n\"\"three\"\"");
        assertThat(lines.locate(4, 7).text()).isEqualTo("two");
        assertThat(lines.locate(4, 7).start()).isEqualTo(new Position(5, 4));
        ScalarNode raw = scalar(root, "d");
        assertThat(raw.text()).isEqualTo("raw \\ '' text");
        assertThat(raw.locate(6, 13).text()).isEqualTo("'' text");
        assertThat(raw.style()).isEqualTo(ScalarNode.Style.SINGLE_QUOTED);
        assertThat(scalar(root, "e").text()).isEmpty();
    }

    @Test
    void carriageReturnsInStringsReadAsNewlines() {
        ScalarNode text = scalar(read("a = \"\"\"\r\nb\r\nc\"\"\"\r\n"), "a");
        assertThat(text.text()).isEqualTo("b\nc");
        assertThat(text.locate(2, 3).text()).isEqualTo("c");
    }

    @Test
    void arraysAndInlineTablesHaveTheirBrackets() {
        MapNode root = read("a = [ 1, # one\n  [2, 3,],\n]\nb = { c = 1, d.e = [ {}, {f = 2} ] }\n");
        assertThat(root.get("a").orElseThrow().location().text()).isEqualTo("[ 1, # one\n  [2, 3,],\n]");
        assertThat(scalar(root, "a/1/1").text()).isEqualTo("3");
        assertThat(root.get("b").orElseThrow().location().text())
                .startsWith("{ c")
                .endsWith("} ] }");
        assertThat(scalar(root, "b/d/e/1/f").text()).isEqualTo("2");
    }

    @Test
    void dottedKeysAndQuotedKeysBuildTables() {
        MapNode root = read("a.\"b c\" . 'd' = 1\na.e = 2\n[x.\"y.z\"]\n\"k\\u00e9\" = 3\n");
        assertThat(scalar(root, "a/b c/d").text()).isEqualTo("1");
        assertThat(scalar(root, "a/e").text()).isEqualTo("2");
        assertThat(root.map("x").orElseThrow().map("y.z").orElseThrow().has("ké"))
                .isTrue();
    }

    @Test
    void arraysOfTablesGrow() {
        MapNode root = read("[[a]]\nb = 1\n[a.c]\nd = 2\n[[a]]\n[[a.e]]\nf = 3\n[[a.e]]\n");
        assertThat(scalar(root, "a/0/c/d").text()).isEqualTo("2");
        assertThat(scalar(root, "a/1/e/0/f").text()).isEqualTo("3");
        ListNode tables = root.list("a").orElseThrow();
        assertThat(tables.items()).hasSize(2);
        assertThat(((MapNode) tables.items().get(1))
                        .list("e")
                        .orElseThrow()
                        .items()
                        .get(1)
                        .location()
                        .start())
                .isEqualTo(new Position(8, 8));
    }

    @Test
    void tablesMayBeContinuedAndDefinedLate() {
        MapNode root = read("[a.b]\nc = 1\n[d]\n[a]\ne = 2\n[a.f]\n");
        MapNode a = root.map("a").orElseThrow();
        assertThat(a.entries()).extracting(Entry::name).containsExactly("b", "e", "f");
        assertThat(a.map("f").orElseThrow().location().start()).isEqualTo(new Position(6, 6));
    }

    @Test
    void everyFileOfTheCorpusReadsOrSaysWhyNot() {
        for (CorpusFile file : Corpus.toml()) {
            Document document = DocumentReader.readToml(file.source());
            TreeInvariants.check(document);
            if (document.root().isEmpty()) {
                assertThat(document.problems())
                        .extracting(SyntaxProblem::kind)
                        .isEqualTo(List.of(SyntaxProblem.Kind.TOML_SYNTAX));
            }
        }
    }
}
