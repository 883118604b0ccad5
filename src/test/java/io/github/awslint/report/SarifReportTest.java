package io.github.awslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.lint.LintResult;
import io.github.awslint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class SarifReportTest {

    private static String json(LintResult result) {
        return new SarifReport(result, Linted.ORIGIN).json();
    }

    private static Map<String, Object> run(LintResult result) {
        Map<String, Object> log = new Yaml().load(json(result));
        return at(log, "runs", 0);
    }

    /** Descends into parsed JSON by keys and indexes. */
    @SuppressWarnings("unchecked")
    private static <T> T at(Object node, Object... path) {
        Object here = node;
        for (Object step : path) {
            here = step instanceof Integer index
                    ? ((List<Object>) here).get(index)
                    : ((Map<String, Object>) here).get(step);
        }
        return (T) here;
    }

    @Test
    void describesTheToolAndTheRulesThatReported() {
        Map<String, Object> driver = at(run(Linted.file("template.yaml", Linted.twice("QueueName"))), "tool", "driver");

        assertThat(driver).containsEntry("name", "aws-lint").containsEntry("version", "0.1.0");
        List<Map<String, Object>> rules = at(driver, "rules");
        assertThat(rules).hasSize(1);
        assertThat(rules.get(0))
                .containsEntry("id", "syntax-duplicate-key")
                .containsEntry("name", "SyntaxDuplicateKey");
        assertThat(SarifReportTest.<String>at(rules, 0, "shortDescription", "text"))
                .isEqualTo(Linted.CATALOG
                        .page("syntax-duplicate-key")
                        .orElseThrow()
                        .title());
        assertThat(SarifReportTest.<String>at(rules, 0, "help", "text")).contains("HOW TO FIX", "# <- ");
        assertThat(SarifReportTest.<String>at(rules, 0, "help", "markdown")).contains("## How to fix", "```yaml\n");
        assertThat(SarifReportTest.<String>at(rules, 0, "defaultConfiguration", "level"))
                .isEqualTo("error");
        assertThat(SarifReportTest.<List<String>>at(rules, 0, "properties", "equivalents"))
                .contains("cfn-lint:E0000");
        assertThat(SarifReportTest.<String>at(rules, 0, "helpUri")).startsWith("https://");
    }

    @Test
    void givesExactRegionUriAndDocumentPath() {
        Object result = at(run(Linted.file("template.yaml", Linted.twice("QueueName"))), "results", 0);

        assertThat(SarifReportTest.<Map<String, Object>>at(result, "locations", 0, "physicalLocation", "region"))
                .isEqualTo(Map.of("startLine", 6, "startColumn", 7, "endLine", 6, "endColumn", 16));
        assertThat(SarifReportTest.<Map<String, Object>>at(
                        result, "locations", 0, "physicalLocation", "artifactLocation"))
                .isEqualTo(Map.of("uri", "template.yaml", "uriBaseId", "%SRCROOT%"));
        assertThat(SarifReportTest.<Map<String, Object>>at(result, "locations", 0, "logicalLocations", 0))
                .isEqualTo(Map.of("fullyQualifiedName", "Resources/Orders/Properties/QueueName", "kind", "member"));
        assertThat(SarifReportTest.<Integer>at(
                        result, "relatedLocations", 0, "physicalLocation", "region", "startLine"))
                .isEqualTo(5);
    }

    @Test
    void urisAreRelativeToTheLintedFolder() {
        Map<String, Object> run = run(Linted.file("a b/ä#1:%.yaml", Linted.twice("QueueName")));

        String uri = at(run, "results", 0, "locations", 0, "physicalLocation", "artifactLocation", "uri");
        assertThat(uri).isEqualTo("a%20b/%C3%A4%231%3A%25.yaml");
        String base = at(run, "originalUriBaseIds", "%SRCROOT%", "uri");
        assertThat(base).isEqualTo(Linted.ROOT.toUri() + "/").startsWith("file:///");
        assertThat(SarifLocations.relativeUri("../template.yaml")).isEqualTo("../template.yaml");
    }

    @Test
    void columnsCountUtf16Units() {
        Map<String, Object> run =
                run(Linted.file("template.yaml", Linted.CLEAN + "    Metadata: {\"😀\": 1, a: 2, a: 3}\n"));

        assertThat(run).containsEntry("columnKind", "utf16CodeUnits");
        assertThat(SarifReportTest.<Integer>at(
                        run, "results", 0, "locations", 0, "physicalLocation", "region", "startColumn"))
                .isEqualTo("    Metadata: {\"😀\": 1, a: 2, a".length());
    }

    @Test
    void levelIsTheSeverityAfterOverrides() {
        Map<String, String> files = Map.of("template.yaml", Linted.twice("QueueName"));
        Map<String, Object> run = run(Linted.files(files, 1, Map.of("syntax-duplicate-key", Severity.INFO)));

        assertThat(SarifReportTest.<String>at(run, "results", 0, "level")).isEqualTo("note");
        assertThat(SarifReportTest.<String>at(run, "tool", "driver", "rules", 0, "defaultConfiguration", "level"))
                .isEqualTo("error");
    }

    @Test
    void ruleIndexesPointIntoTheSortedRules() {
        Map<String, Object> run =
                run(Linted.files(Map.of("a.yaml", "Resources: [AWS::\n", "b.yaml", Linted.twice("QueueName")), 1));

        List<Map<String, Object>> rules = at(run, "tool", "driver", "rules");
        assertThat(rules).extracting(rule -> (String) rule.get("id")).isSorted();
        List<Map<String, Object>> results = at(run, "results");
        assertThat(results)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result)
                        .containsEntry(
                                "ruleId",
                                rules.get((Integer) result.get("ruleIndex")).get("id")));
    }

    @Test
    void fingerprintsSurviveMovedLines() {
        assertThat(fingerprint("# a comment\n\n" + Linted.twice("QueueName"), 0))
                .isEqualTo(fingerprint(Linted.twice("QueueName"), 0));
        assertThat(fingerprint(Linted.twice("DelaySeconds"), 0))
                .isNotEqualTo(fingerprint(Linted.twice("QueueName"), 0));
    }

    @Test
    void fingerprintsOfEqualFindingsDiffer() {
        String thrice = Linted.twice("QueueName") + "      QueueName: c\n";

        assertThat(fingerprint(thrice, 0)).isNotEqualTo(fingerprint(thrice, 1));
    }

    private static String fingerprint(String text, int result) {
        return at(run(Linted.file("template.yaml", text)), "results", result, "partialFingerprints", "awsLint/v1");
    }

    @Test
    void oneRuleAppearsOnceForManyFindings() {
        Map<String, Object> run =
                run(Linted.files(Map.of("a.yaml", Linted.twice("QueueName"), "b.yaml", Linted.twice("QueueName")), 1));

        assertThat(SarifReportTest.<List<Object>>at(run, "tool", "driver", "rules"))
                .hasSize(1);
        assertThat(SarifReportTest.<List<Object>>at(run, "results")).hasSize(2);
    }

    @Test
    void isTheSameWhateverTheNumberOfThreads() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            files.put("stacks/" + i + ".yaml", Linted.twice("QueueName"));
        }

        assertThat(json(Linted.files(files, 7))).isEqualTo(json(Linted.files(files, 1)));
    }

    @Test
    void aCleanProjectHasEmptyLists() {
        Map<String, Object> run = run(Linted.file("template.yaml", Linted.CLEAN));

        assertThat(SarifReportTest.<List<Object>>at(run, "results")).isEmpty();
        assertThat(SarifReportTest.<List<Object>>at(run, "tool", "driver", "rules"))
                .isEmpty();
    }
}
