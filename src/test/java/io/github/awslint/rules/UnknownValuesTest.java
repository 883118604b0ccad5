package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rules.TemplateParts.Unknown;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nobody knows less and says more: the templates of every page and of the edge cases are made less known, a value at a time, whole mappings and
 * lists included. No rule then speaks at what it cannot know, nor where it was silent before. {@code -Drule=ID} runs one rule's examples.
 */
class UnknownValuesTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();

    /**
     * These are about functions where something else belongs: where SAM reads a value itself, before CloudFormation computes it; where no
     * function is computed, or one that gives another kind of value; where a parameter does not hide what it is given.
     */
    private static final Set<String> ABOUT_FUNCTIONS = Set.of(
            "cfn-function-result",
            "cfn-output-shape",
            "rds-literal-password",
            "sam-api-auth",
            "sam-api-resource-policy",
            "sam-application-location",
            "sam-dead-letter-queue",
            "sam-event-api",
            "sam-event-auth",
            "sam-event-dead-letter",
            "sam-event-resource",
            "sam-function-alias",
            "sam-http-api-authorizer",
            "sam-layer-version",
            "sam-literal-boolean");

    /**
     * These look for what refers to a resource, parameter or mapping. A value in place of the reference takes it away: a resource without a
     * name of its own is named by {@code Ref} alone, never by a parameter or an import.
     */
    private static final Set<String> COUNT_REFERENCES = Set.of(
            "cfn-unused-mapping",
            "cfn-unused-parameter",
            "cloudwatch-alarm-no-action",
            "lambda-event-source-role-permissions",
            "lambda-timeout-default",
            "lambda-vpc-egress-blocked",
            "lambda-vpc-role-missing-eni-permissions",
            "lb-application-one-subnet",
            "secrets-rotation-missing",
            "xray-role-missing-permissions");

    /** These are told once, at the first of several places; where that one is no longer known, at the next. */
    private static final Set<String> TOLD_ONCE =
            Set.of("cognito-oauth-flag-missing", "sam-local-path-in-plain-template");

    /** These say of a resource that it should not be there at all. */
    private static final Set<String> ABOUT_TYPES =
            Set.of("cfn-service-shut-down", "iam-access-key-in-template", "iam-user-inline-policy");

    @TestFactory
    Stream<DynamicTest> valuesThatNobodyKnowsAreNotJudged() {
        return tests(Checked::replaceEachValue);
    }

    @TestFactory
    Stream<DynamicTest> aMacroBesideKeysAddsNoFinding() {
        return tests(Checked::addMacroToEachMapping);
    }

    @TestFactory
    Stream<DynamicTest> aMacroOverTheTemplateAddsNoFinding() {
        return tests(Checked::addMacro);
    }

    private static Stream<DynamicTest> tests(Consumer<Checked> check) {
        return CATALOG.ids().stream()
                .filter(id -> id.id().startsWith(System.getProperty("rule", "")))
                .flatMap(id -> {
                    OneRule rule = new OneRule(id, CATALOG);
                    return RuleExample.of(id, CATALOG)
                            .filter(example -> example.example().files().containsKey(TemplateParts.PATH))
                            .map(example -> DynamicTest.dynamicTest(
                                    example.toString(), () -> check.accept(Checked.of(id, rule, example.example()))));
                });
    }

    private record Checked(RuleId id, OneRule rule, Map<String, byte[]> files, String text) {

        static Checked of(RuleId id, OneRule rule, PageExample example) {
            Map<String, byte[]> files = example.contents();
            String text = new String(files.get(TemplateParts.PATH), StandardCharsets.UTF_8);
            return new Checked(id, rule, files, text);
        }

        void replaceEachValue() {
            Checked declared = new Checked(id, rule, files, TemplateParts.withParameter(text));
            List<Finding> before = declared.lint(declared.text);
            List<String> violations = new ArrayList<>();
            for (Node value : TemplateParts.values(declared.text)) {
                for (Unknown unknown : Unknown.values()) {
                    if (unknown.isValue() && mustStay(value)) {
                        continue;
                    }
                    ChangedFile changed = ChangedFile.with(value, unknown.text());
                    for (Finding more : declared.more(before, changed)) {
                        boolean about = unknown.isValue() && ABOUT_FUNCTIONS.contains(id.id()) && changed.isAbout(more);
                        if (!about) {
                            violations.add("%s in place of %s: %s"
                                    .formatted(unknown, value.location().text(), more));
                        }
                    }
                }
            }
            assertThat(violations).isEmpty();
        }

        /**
         * A parameter or an import is a text or a list, never a mapping. What may be absent, or is empty, becomes present by it; a reference
         * goes.
         */
        private boolean mustStay(Node value) {
            String text = value.location().text();
            boolean mapping = value instanceof MapNode && Intrinsic.of(value).isEmpty();
            return mapping
                    || text.contains("AWS::NoValue")
                    || text.equals("[]")
                    || COUNT_REFERENCES.contains(id.id()) && text.matches("(?s).*(!|Fn::|Ref|\\$\\{).*");
        }

        void addMacroToEachMapping() {
            List<Finding> before = lint(text);
            assertThat(TemplateParts.mappings(text))
                    .allSatisfy(map -> assertThat(more(before, TemplateParts.withMacroBeside(map)))
                            .isEmpty());
        }

        /** What a macro does not show may be anywhere, so that nothing is missing: what is reported at a resource as a whole must go. */
        void addMacro() {
            if (id.id().equals("sam-transform-missing")) {
                // it is about the names of the macros
                return;
            }
            List<Finding> before = lint(text);
            TemplateParts.withMacro(text).ifPresent(changed -> {
                assertThat(more(before, changed)).isEmpty();
                assertThat(lint(changed.text()))
                        .filteredOn(finding -> !ABOUT_TYPES.contains(id.id()))
                        .noneMatch(finding -> finding.location().text().matches("AWS::\\w+::\\w+"));
            });
        }

        /** The findings that there were not before. */
        private List<Finding> more(List<Finding> before, ChangedFile changed) {
            List<Finding> after = lint(changed.text());
            return TOLD_ONCE.contains(id.id()) && after.size() <= before.size()
                    ? List.of()
                    : after.stream()
                            .filter(finding -> before.stream().noneMatch(one -> changed.leaves(one, finding)))
                            .toList();
        }

        private List<Finding> lint(String template) {
            Map<String, byte[]> changed = new LinkedHashMap<>(files);
            changed.put(TemplateParts.PATH, template.getBytes(StandardCharsets.UTF_8));
            return rule.lint(changed);
        }
    }
}
