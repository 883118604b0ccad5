package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that were damaged at random have a tree or exactly one explanation, and never end in an exception. */
class MutatedFilesTest {

    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            " ",
            ":",
            " : ",
            "- ",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a ",
            "*a",
            "!Ref ",
            "!x!y ",
            " # c",
            "|\n",
            ">-\n",
            "? ",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\\",
            "\u00a0",
            "\u2014 ",
            "\u201c",
            "😀",
            "\r",
            "\u0085",
            "\u2028",
            "<<: ",
            "{{ x }}",
            "\0",
            "!!str ",
            "!<",
            "''",
            "\\x4",
            "=",
            "\"\"\"",
            "[[a]]\n",
            "a.b = 1\n");

    private static final String YAML = """
            Description: >-
              some text
            Resources:
              Queue: &q
                Type: AWS::SQS::Queue
                Properties:
                  Name: !Sub "${AWS::StackName}-q"
                  Tags: [{Key: a, Value: 'b'}, *t]
                  Body: |
                    one
                      two
              List:
              - a: 1
                b: 2
              - c
            """.replace("*t", "x");

    private static final String JSON =
            "{\"a\": [1, true, {\"b\": \"c\\n\"}],\n  \"d\": {\"e\": null, \"f\": \"g\"}\n}\n";

    private static final String TOML = "a = 1\n[b.c]\nd = \"e\"\nf = [1, 'x', {g = true}]\n[[h]]\ni.j = 2\n";

    private final Random random = new Random(2026);

    @Test
    void yaml() {
        for (int i = 0; i < 3000; i++) {
            String text = mutated(YAML);
            Document document = DocumentReader.read(new SourceFile("a.yaml", text));
            check(document);
            document.root()
                    .ifPresent(root -> ComposedTree.of(text).ifPresent(composed -> {
                        if (document.problems().isEmpty()) {
                            ComposedTree.assertSame(root, composed);
                        }
                    }));
        }
    }

    @Test
    void json() {
        for (int i = 0; i < 3000; i++) {
            check(DocumentReader.read(new SourceFile(i % 2 == 0 ? "a.json" : "a.template", mutated(JSON))));
        }
    }

    @Test
    void toml() {
        for (int i = 0; i < 3000; i++) {
            Document document = DocumentReader.readToml(new SourceFile("a.toml", mutated(TOML)));
            TreeInvariants.check(document, false);
            checkExplained(document);
        }
    }

    private static void check(Document document) {
        TreeInvariants.check(document);
        checkExplained(document);
    }

    private static void checkExplained(Document document) {
        if (document.root().isEmpty()) {
            assertThat(document.problems()).as(document.source().text()).hasSize(1);
        }
        assertThat(document.problems())
                .as(document.source().text())
                .noneMatch(problem -> problem.message().startsWith("not valid"));
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && mutated.length() > 1; i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(12)));
                default -> mutated.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return mutated.toString();
    }
}
