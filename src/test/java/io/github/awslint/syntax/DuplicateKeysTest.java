package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateKeysTest {

    private static List<SyntaxProblem> problems(String name, String text) {
        Document document = name.endsWith(".toml")
                ? DocumentReader.readToml(new SourceFile(name, text))
                : DocumentReader.read(new SourceFile(name, text));
        assertThat(document.root()).isPresent();
        return document.problems();
    }

    @Test
    void eachRepeatedKeyIsReportedWithTheFirstOne() {
        for (String text : new String[] {"a: 1\nb: 2\n'a': 3\na: 4\n", "{\"a\": 1,\n\"b\": 2,\n\"a\": 3,\n\"a\": 4}"}) {
            List<SyntaxProblem> problems = problems("a.yaml", text);
            assertThat(problems).hasSize(2).allSatisfy(problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.SYNTAX_DUPLICATE_KEY);
                assertThat(problem.notes()).hasSize(1);
                assertThat(problem.notes().get(0).location().start().line()).isEqualTo(1);
            });
            assertThat(problems)
                    .extracting(problem -> problem.location().start().line())
                    .containsExactly(3, 4);
        }
    }

    @Test
    void allEntriesAreKeptAndTheLastOneIsFound() {
        MapNode root = DocumentReader.read(new SourceFile("a.yaml", "a: 1\na: 2\n"))
                .rootMap()
                .orElseThrow();
        assertThat(root.entries()).hasSize(2);
        assertThat(root.scalar("a").orElseThrow().text()).isEqualTo("2");
    }

    @Test
    void largeMappingsAreNoDifferent() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append("k").append(i).append(": ").append(i).append('\n');
        }
        text.append("k49: x\nk3: y\nk3: z\n");
        List<SyntaxProblem> problems = problems("a.yaml", text.toString());
        assertThat(problems)
                .extracting(problem -> problem.notes().get(0).location().start().line())
                .containsExactly(50, 4, 4);
        MapNode root = DocumentReader.read(new SourceFile("a.yaml", text.toString()))
                .rootMap()
                .orElseThrow();
        assertThat(root.scalar("k3").orElseThrow().text()).isEqualTo("z");
        assertThat(root.scalar("k4").orElseThrow().text()).isEqualTo("4");
    }

    @Test
    void tomlKeysAndTablesAreReportedToo() {
        assertThat(problems("a.toml", "a = 1\na = 2\n[b]\n[b]\n[c]\nd = 1\n[c.d]\n"))
                .extracting(problem -> problem.location().start())
                .containsExactly(new Position(2, 1), new Position(4, 2), new Position(7, 4));
    }

    @Test
    void aFileOfNothingButDuplicatesIsReportedInBoundedLength() {
        assertThat(problems("a.yaml", "a: 1\n".repeat(5000))).hasSize(Limits.PROBLEMS);
    }
}
