package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import org.junit.jupiter.api.Test;

/** What a file holds decides how it is read, not its name. */
class JsonByContentTest {

    private static Document read(String name, String text) {
        Document document = DocumentReader.read(new SourceFile(name, text));
        TreeInvariants.check(document);
        return document;
    }

    @Test
    void jsonWithTabsIsReadWhateverItsName() {
        for (String name : new String[] {"a.json", "a.yml", "a.template", "a.config"}) {
            Document document = read(name, "\t{\n\t\"a\":\t1,\n\t\t\"b\": [\t]\n}\n");
            assertThat(document.problems()).isEmpty();
            assertThat(document.rootMap().orElseThrow().entries()).hasSize(2);
        }
    }

    @Test
    void yamlInATemplateFileIsRead() {
        assertThat(read("a.template", "a: b\n").rootMap()).isPresent();
        assertThat(read("a.json", "a: b\n").rootMap()).isPresent();
    }

    @Test
    void jsonThatOnlyYamlTakesIsAProblemOfJsonFilesAlone() {
        String text = "{\"a\": 1, \"b\": [2,],}";
        assertThat(read("a.yml", text).problems()).isEmpty();
        assertThat(read("a.template", text).problems()).isEmpty();
        Document json = read("a.json", text);
        assertThat(json.rootMap().orElseThrow().entries()).hasSize(2);
        assertThat(json.problems()).extracting(SyntaxProblem::kind).containsExactly(Kind.JSON_SYNTAX);
    }

    @Test
    void yamlInBracketsIsExplainedAsYaml() {
        Document document = read("a.yaml", "{Resources: {A: {Type: x}}\n");
        assertThat(document.problems()).extracting(SyntaxProblem::kind).containsExactly(Kind.YAML_SYNTAX);
        assertThat(read("a.yaml", "{\"Resources\": {}").problems())
                .extracting(SyntaxProblem::kind)
                .containsExactly(Kind.JSON_SYNTAX);
    }

    @Test
    void numbersAndWordsArePlain() {
        MapNode root = read("a.json", "{\"a\": -1.5e+3, \"b\": true, \"c\": null, \"d\": \"1\", \"e\": 12}")
                .rootMap()
                .orElseThrow();
        assertThat(root.scalar("a").orElseThrow().style()).isEqualTo(ScalarNode.Style.PLAIN);
        assertThat(root.scalar("a").orElseThrow().type()).isEqualTo(ScalarType.FLOAT);
        assertThat(root.scalar("b").orElseThrow().asBoolean()).hasValue(true);
        assertThat(root.scalar("c").orElseThrow().isNull()).isTrue();
        assertThat(root.scalar("d").orElseThrow().style()).isEqualTo(ScalarNode.Style.DOUBLE_QUOTED);
        assertThat(root.scalar("d").orElseThrow().asInteger()).hasValue(1);
        assertThat(root.scalar("e").orElseThrow().asInteger()).hasValue(12);
    }

    @Test
    void escapesAreDecoded() {
        String text = "{\"\\u0041\\/\\\"\\\\\": \"\\b\\f\\n\\r\\t\\ud83d\\ude00😀\"}";
        Entry entry = read("a.json", text).rootMap().orElseThrow().entries().get(0);
        assertThat(entry.name()).isEqualTo("A/\"\\");
        assertThat(((ScalarNode) entry.value()).text()).isEqualTo("\b\f\n\r\t😀😀");
    }

    @Test
    void scalarsAtTheTopAreJsonToo() {
        assertThat(read("a.json", "[]").root()).get().isInstanceOf(ListNode.class);
        assertThat(read("a.json", "{}").rootMap().orElseThrow().entries()).isEmpty();
    }
}
