package io.github.awslint.rules.codepipeline;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Two stages of a pipeline with one name, or two actions of a stage. */
final class CodepipelineNameTwice implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CodePipeline::Pipeline").stream()
                .flatMap(pipeline -> PropertyObject.of(pipeline).stream())
                .forEach(pipeline -> {
                    check(pipeline, "Stages", "Stage", report);
                    pipeline.items("Stages").forEach(stage -> check(stage, "Actions", "Action", report));
                });
    }

    /** Items that only a condition brings are not compared. */
    private static void check(PropertyObject owner, String list, String kind, Reporter report) {
        Map<String, Value> names = new HashMap<>();
        for (PropertyObject item : owner.items(list)) {
            Value name = item.get("Name");
            String text = item.when().equals(owner.when()) ? name.text().orElse("") : "";
            Value first = text.isEmpty() ? null : names.putIfAbsent(text, name);
            if (first != null) {
                report.at(owner.key(list), "%s \"%s\" is there twice, give each its own name".formatted(kind, text))
                        .note(first.place(), "first here")
                        .note(name.place(), "again here");
            }
        }
    }
}
