package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import org.junit.jupiter.api.Test;

/** Files made to exhaust a reader get a finding with a place, and the tree that others walk stays shallow and small. */
class HostileFilesTest {

    private static SyntaxProblem refused(String name, String text) {
        SourceFile source = new SourceFile(name, text);
        Document document = name.endsWith(".toml") ? DocumentReader.readToml(source) : DocumentReader.read(source);
        assertThat(document.root()).isEmpty();
        assertThat(document.problems()).hasSize(1);
        TreeInvariants.check(document);
        return document.problems().get(0);
    }

    private static void tooDeep(String name, String text) {
        assertThat(refused(name, text).kind()).isEqualTo(Kind.SYNTAX_NESTING_DEPTH);
    }

    @Test
    void tenThousandLevelsAreRefusedInEveryNotation() {
        tooDeep("a.yaml", "a: " + "[".repeat(10_000));
        tooDeep("a.yaml", "a: " + "[".repeat(10_000) + "]".repeat(10_000));
        tooDeep("a.yaml", "{a: ".repeat(10_000) + "}".repeat(10_000));
        tooDeep("a.yaml", "- ".repeat(10_000) + "x");
        tooDeep("a.yaml", "? ".repeat(10_000) + "x");
        tooDeep("a.json", "[".repeat(10_000));
        tooDeep("a.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
        tooDeep("a.toml", "a = " + "[".repeat(10_000));
        tooDeep("a.toml", "a = " + "{b = ".repeat(10_000));
        tooDeep("a.toml", "a" + ".a".repeat(10_000) + " = 1");
        tooDeep("a.toml", "[a" + ".a".repeat(10_000) + "]");
        StringBuilder block = new StringBuilder();
        for (int level = 0; level < 1000; level++) {
            block.append(" ".repeat(level)).append("a:\n");
        }
        tooDeep("a.yaml", block.toString());
    }

    @Test
    void levelsWithinTheLimitAreRead() {
        String text = "[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH);
        assertThat(DocumentReader.read(new SourceFile("a.json", text)).root()).isPresent();
        assertThat(DocumentReader.read(new SourceFile("a.yaml", "a: " + text.substring(1, text.length() - 1)))
                        .root())
                .isPresent();
    }

    @Test
    void aliasesCannotBuildWhatCouldNotBeWritten() {
        StringBuilder flow = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        StringBuilder block = new StringBuilder("a0: &a0\n" + "  - x\n".repeat(10));
        StringBuilder keys = new StringBuilder("a0: &a0 {a: x, b: x}\n");
        StringBuilder merged = new StringBuilder("a0: &a0 {k0: x}\n");
        for (int level = 1; level < 10; level++) {
            String alias = "*a" + (level - 1);
            flow.append("a" + level + ": &a" + level + " [" + (alias + ",").repeat(10) + "]\n");
            block.append("a" + level + ": &a" + level + "\n" + ("  - " + alias + "\n").repeat(10));
            keys.append("a" + level + ": &a" + level + " {" + (alias + " : 1,").repeat(2) + "b: " + alias + "}\n");
            merged.append("a" + level + ": &a" + level + "\n  k" + level + ": x\n  <<: " + alias + "\n");
        }
        assertThat(refused("a.yaml", flow.toString()).kind()).isEqualTo(Kind.YAML_ALIAS_EXPANSION);
        assertThat(refused("a.yaml", block.toString()).kind()).isEqualTo(Kind.YAML_ALIAS_EXPANSION);
        assertThat(DocumentReader.read(new SourceFile("a.yaml", keys.toString()))
                        .problems())
                .allMatch(problem -> problem.kind() == Kind.YAML_KEY_NOT_SCALAR);
        assertThat(DocumentReader.read(new SourceFile("a.yaml", merged.toString()))
                        .problems())
                .isEmpty();
    }

    @Test
    void aWideMappingMergedManyTimesIsRefused() {
        StringBuilder text = new StringBuilder("a: &a {");
        for (int key = 0; key < 1000; key++) {
            text.append("k").append(key).append(": 1, ");
        }
        text.append("}\nb:\n").append("- <<: *a\n".repeat(5000));
        assertThat(refused("a.yaml", text.toString()).kind()).isEqualTo(Kind.YAML_ALIAS_EXPANSION);
    }

    @Test
    void aliasesCannotNestDeeperThanText() {
        StringBuilder chain = new StringBuilder("a0: &a0 x\n");
        for (int level = 1; level < 10_000; level++) {
            chain.append("a" + level + ": &a" + level + " [*a" + (level - 1) + "]\n");
        }
        tooDeep("a.yaml", chain.toString());
    }

    @Test
    void oneLongLineIsRead() {
        String text = "a: " + "x ".repeat(1_000_000) + "\nb: \"" + "\\n".repeat(500_000) + "\"\n";
        MapNode root =
                DocumentReader.read(new SourceFile("a.yaml", text)).rootMap().orElseThrow();
        assertThat(root.scalar("a").orElseThrow().text()).hasSize(1_999_999);
        assertThat(root.scalar("b").orElseThrow().locate(499_999, 500_000).text())
                .isEqualTo("\\n");
    }

    @Test
    void longBrokenLinesAreExplained() {
        assertThat(refused("a.yaml", "a: [" + "'x', ".repeat(200_000) + "\nb").message())
                .contains("not closed");
        assertThat(refused("a.yaml", "a: {" + "'x': y, ".repeat(100_000) + "b: \u201cc\n d: e")
                        .message())
                .contains("is no quote");
        assertThat(refused("a.json", "[" + "1,".repeat(500_000) + "]]").message())
                .contains("comma before");
    }
}
