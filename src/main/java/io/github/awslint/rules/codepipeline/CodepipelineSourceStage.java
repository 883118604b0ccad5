package io.github.awslint.rules.codepipeline;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A source action after the first stage, or another action in it. */
final class CodepipelineSourceStage implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Pipeline.of(template).forEach(pipeline -> {
            for (int stage = 0; stage < pipeline.stages().size(); stage++) {
                for (Pipeline.Action action : pipeline.stages().get(stage)) {
                    check(action.get("ActionTypeId", "Category"), stage == 0, report);
                }
            }
        });
    }

    private static void check(Value category, boolean first, Reporter report) {
        for (Violation violation : Violation.of(
                category,
                known -> known.text()
                        .filter(text -> text.equals("Source") != first)
                        .isPresent())) {
            String text = violation.value().text().orElse("");
            report.at(
                            violation.place(),
                            first
                                    ? "Category \"%s\" in the first stage, which takes Source actions only"
                                            .formatted(text)
                                    : "Category Source after the first stage, move the action there")
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }
}
