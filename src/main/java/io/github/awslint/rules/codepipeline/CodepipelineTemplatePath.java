package io.github.awslint.rules.codepipeline;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CloudFormation action whose template comes from an artifact that it does not get. */
final class CodepipelineTemplatePath implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Pipeline.of(template)
                .flatMap(pipeline -> pipeline.stages().stream())
                .flatMap(List::stream)
                .forEach(action -> {
                    check(action, "TemplatePath", report);
                    check(action, "TemplateConfiguration", report);
                });
    }

    private static boolean isOfCloudFormation(Pipeline.Action action) {
        return action.get("ActionTypeId", "Provider").is("CloudFormation")
                && action.get("ActionTypeId", "Owner").is("AWS");
    }

    private static void check(Pipeline.Action action, String setting, Reporter report) {
        Value path = action.get("Configuration", setting);
        Optional<String> text = path.text().filter(written -> !written.contains("${") && !written.contains("#{"));
        if (text.isPresent() && !text.get().contains("::") && isOfCloudFormation(action)) {
            report.at(path.place(), "%s \"%s\" names no artifact; write ARTIFACT::FILE".formatted(setting, text.get()));
            return;
        }
        Value inputs = action.get("InputArtifacts");
        Optional<List<Value>> known = inputs.isAbsent() ? Optional.of(List.of()) : inputs.certainItems();
        if (text.filter(written -> written.contains("::")).isEmpty() || known.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Value artifact : known.get()) {
            Optional<String> name = artifact.get("Name").text();
            if (name.isEmpty()) {
                return;
            }
            names.add(name.get());
        }
        String wanted = text.get().substring(0, text.get().indexOf("::"));
        if (!names.contains(wanted)) {
            report.at(
                    path.place(),
                    "%s is in artifact \"%s\", which is no input of this action%s"
                            .formatted(setting, wanted, NearestName.hint(wanted, names)));
        }
    }
}
