package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule is left out where {@link UnknownValuesTest} and {@link UnknownTextsTest} make the examples less known. */
class UnknownCoverageTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();

    /** These judge parts of a template that hold no properties; their examples hold what nobody knows, written by hand. */
    private static final Set<String> WRITTEN_BY_HAND =
            Set.of("cfn-foreach-shape", "cfn-resources-missing", "cfn-rule-shape", "cfn-transform-shape");

    private static final Map<String, List<String>> NOTHING_TO_FILL_IN = Map.of(
            "a version is written as it is, whatever else the template is", List.of("cfn-format-version"),
            "about bytes and size of a file, not about what it says",
                    List.of("file-encoding", "file-too-large", "file-unreadable", "internal-error"),
            "about how a text is laid out, whatever the values",
                    List.of("syntax-nesting-depth", "yaml-late-directive", "yaml-several-documents"),
            "about a project's own rules, which nothing fills in", List.of("own-rule-invalid"),
            "about where scripts lie and whether they can start",
                    List.of("eb-hook-config-pair", "eb-hook-mode-lost", "eb-hook-script"));

    @Test
    void everyRuleMeetsWhatNobodyKnows() {
        Map<String, String> reasons = new TreeMap<>();
        NOTHING_TO_FILL_IN.forEach((reason, rules) -> rules.forEach(rule -> reasons.put(rule, reason)));
        WRITTEN_BY_HAND.forEach(rule -> reasons.put(rule, "examples"));
        assertThat(CATALOG.ids())
                .filteredOn(id -> !isGenerated(id))
                .extracting(RuleId::id)
                .containsExactlyInAnyOrderElementsOf(reasons.keySet());
    }

    @Test
    void whatIsWrittenByHandHoldsWhatNobodyKnows() {
        assertThat(CATALOG.ids())
                .filteredOn(id -> WRITTEN_BY_HAND.contains(id.id()))
                .allSatisfy(id ->
                        assertThat(accepted(id).collect(Collectors.joining())).matches("(?s).*(!Ref|Fn::Transform).*"));
    }

    private static boolean isGenerated(RuleId id) {
        return RuleExample.of(id, CATALOG)
                .flatMap(example -> example.example().files().entrySet().stream())
                .anyMatch(file -> file.getKey().equals(TemplateParts.PATH)
                        ? !TemplateParts.values(file.getValue()).isEmpty()
                        : UnknownTextsTest.isRead(file.getKey()));
    }

    private static Stream<String> accepted(RuleId id) {
        return RuleExample.of(id, CATALOG)
                .filter(example -> !example.heading().equals("Flagged"))
                .flatMap(example -> example.example().files().values().stream());
    }
}
