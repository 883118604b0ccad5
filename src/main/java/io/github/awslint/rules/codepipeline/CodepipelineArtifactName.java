package io.github.awslint.rules.codepipeline;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An input artifact that no earlier action makes, or an artifact that two actions make. */
final class CodepipelineArtifactName implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Pipeline.of(template).forEach(pipeline -> check(pipeline, report));
    }

    private static void check(Pipeline pipeline, Reporter report) {
        Set<String> made = new HashSet<>();
        for (List<Pipeline.Action> stage : pipeline.stages()) {
            for (Pipeline.Action action : stage) {
                checkInputs(action, stage, made, report);
            }
            for (Pipeline.Action action : stage) {
                for (Value artifact : artifacts(action, "OutputArtifacts").orElse(List.of())) {
                    Value name = artifact.get("Name");
                    if (name.text().isPresent() && !made.add(name.text().get())) {
                        report.at(
                                name.place(),
                                "Output artifact \"%s\" is made by an earlier action already, use another name"
                                        .formatted(name.text().get()));
                    }
                }
            }
            if (stage.stream().anyMatch(CodepipelineArtifactName::makesUnknown)) {
                // from here on any name can exist
                return;
            }
        }
    }

    private static void checkInputs(
            Pipeline.Action action, List<Pipeline.Action> stage, Set<String> made, Reporter report) {
        Set<String> here = new HashSet<>(made);
        for (Pipeline.Action other : stage) {
            if (other != action && mayRunBefore(other, action)) {
                if (makesUnknown(other)) {
                    return;
                }
                artifacts(other, "OutputArtifacts")
                        .orElse(List.of())
                        .forEach(artifact -> artifact.get("Name").text().ifPresent(here::add));
            }
        }
        for (Value artifact : artifacts(action, "InputArtifacts").orElse(List.of())) {
            Value name = artifact.get("Name");
            name.text()
                    .filter(text -> !here.contains(text))
                    .ifPresent(text -> report.at(
                            name.place(),
                            "Input artifact \"%s\" is made by no earlier action%s"
                                    .formatted(text, NearestName.hint(text, here))));
        }
    }

    private static boolean mayRunBefore(Pipeline.Action one, Pipeline.Action other) {
        OptionalLong first = one.runOrder();
        OptionalLong second = other.runOrder();
        return first.isEmpty() || second.isEmpty() || first.getAsLong() < second.getAsLong();
    }

    private static Optional<List<Value>> artifacts(Pipeline.Action action, String section) {
        Value list = action.get(section);
        return list.isAbsent() ? Optional.of(List.of()) : list.certainItems();
    }

    private static boolean makesUnknown(Pipeline.Action action) {
        return artifacts(action, "OutputArtifacts")
                .filter(list -> list.stream()
                        .allMatch(artifact -> artifact.get("Name").text().isPresent()))
                .isEmpty();
    }
}
