package io.github.awslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.RulePage;
import io.github.awslint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private static RulePage page(Map<String, String> sections) {
        return new RulePage(
                new RuleId("queue-name", "sqs"),
                "Queue has a name",
                Severity.WARNING,
                List.of("cloudformation"),
                "0.1.0",
                List.of("exam notes 3: \"a queue\"; right", "developer notes 7: \"two queues\"; wrong, it is one"),
                List.of("queue `orders` exists"),
                List.of("cfn-lint:E1"),
                List.of("https://docs.aws.amazon.com/sqs"),
                sections);
    }

    @Test
    void tellsFactsReasonExamplesAndReferences() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("Flagged", "```yaml a.yaml\nName: x # finding: 7 \"is fixed\"\n```");
        sections.put("Accepted", "Without a name:\n```yaml\nName:\n```");
        sections.put(
                "Why", "A **name** in `Name` cannot be\nused *twice*, see [the guide](https://x.org).\n\n- one\n- two");

        assertThat(PageText.of(page(sections))).isEqualTo("""
                        queue-name (warning)
                        Queue has a name

                        Reads     cloudformation
                        AWS says  queue orders exists
                        Known as  cfn-lint:E1
                        Since     0.1.0
                        Note      exam notes 3: "a queue"; right
                        Note      developer notes 7: "two queues"; wrong, it is one
                        Silence   # aws-lint:ignore queue-name -- reason

                        WHY
                        A name in Name cannot be used twice, see the guide (https://x.org).

                        - one
                        - two

                        FLAGGED

                          a.yaml:
                            Name: x  # <- is fixed

                        ACCEPTED
                        Without a name:

                            Name:

                        REFERENCES
                        https://docs.aws.amazon.com/sqs
                        """);
    }

    @Test
    void movesAMarkOnALineOfItsOwnToTheLineThatItSpeaksOf() {
        assertThat(Arrows.in("yaml", List.of("a: 1", "# finding: \"one\"", "# finding: 3 \"say \\\"two\\\"\"", "b: |")))
                .containsExactly("a: 1", "b: |  # <- one  # <- say \"two\"");
    }

    @Test
    void showsMarksOfTheInfoString() {
        assertThat(Arrows.in("json x.json finding=\"2:3 wrong\" finding=\"2 worse\"", List.of("{", "  1", "}")))
                .containsExactly("{", "  1  # <- wrong  # <- worse", "}");
    }

    @Test
    void wrapsParagraphsAndHangsLists() {
        String word = "word ".repeat(30).strip();

        assertThat(PlainText.lines(word + "\n\n- " + word))
                .allMatch(line -> line.length() <= 96)
                .contains("")
                .anyMatch(line -> line.startsWith("- word"))
                .anyMatch(line -> line.startsWith("  word"));
    }

    @Test
    void keepsWhatStandsInCode() {
        assertThat(PlainText.inline("`eb-*` and `**/a_b_c`, a_b_c, *so*, 2 * 3 * 4"))
                .isEqualTo("eb-* and **/a_b_c, a_b_c, so, 2 * 3 * 4");
    }

    @Test
    void everyPageCanBeShown() {
        for (RuleId id : Linted.CATALOG.ids()) {
            String text = PageText.of(Linted.CATALOG.page(id.id()).orElseThrow());

            assertThat(text).as(id.id()).contains("\nWHY\n", "\nHOW TO FIX\n").doesNotContain("# finding:", "```");
        }
    }

    @Test
    void theListNamesEveryRuleUnderItsService() {
        assertThat(RuleList.of(Linted.CATALOG))
                .contains("\nsyntax\n")
                .containsPattern("\n  syntax-duplicate-key +error +Key written twice")
                .endsWith("\n" + Linted.CATALOG.ids().size() + " rules\n");
    }
}
