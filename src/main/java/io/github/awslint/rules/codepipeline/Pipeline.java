package io.github.awslint.rules.codepipeline;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A pipeline, as far as its stages and actions are known for certain.
 *
 * @param stages the actions of each stage, in order, up to the first stage of which they are not known
 */
record Pipeline(List<List<Action>> stages) {

    /** An action of a stage; all its parts may be unknown. */
    record Action(Value body) {

        Value get(String... path) {
            return body.get(path);
        }

        /** Its place in the order of its stage: 1 where none is written, empty where it is not known. */
        OptionalLong runOrder() {
            Value order = get("RunOrder");
            return order.isAbsent() ? OptionalLong.of(1) : order.integer();
        }

        /** Owner, category and provider, such as {@code AWS Build CodeBuild}; empty where one is not known. */
        Optional<String> type() {
            List<String> words = new ArrayList<>();
            for (String part : List.of("Owner", "Category", "Provider")) {
                get("ActionTypeId", part).text().ifPresent(words::add);
            }
            return words.size() == 3 ? Optional.of(String.join(" ", words)) : Optional.empty();
        }
    }

    /** The pipelines of a template; one whose stages depend on a condition is left out. */
    static Stream<Pipeline> of(Template template) {
        return template.resources("AWS::CodePipeline::Pipeline").stream()
                .map(pipeline -> pipeline.value("Stages").certainItems())
                .flatMap(Optional::stream)
                .map(Pipeline::read);
    }

    private static Pipeline read(List<Value> written) {
        List<List<Action>> stages = new ArrayList<>();
        for (Value stage : written) {
            Optional<List<Value>> actions = stage.get("Actions").certainItems();
            if (actions.isEmpty()) {
                break;
            }
            stages.add(actions.get().stream().map(Action::new).toList());
        }
        return new Pipeline(stages);
    }
}
