package io.github.awslint.stepfunctions;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * The state machines whose definition stands in a template: as a mapping, as JSON text, or as JSON text in {@code Fn::Sub}. A text that
 * other functions put together, or that lies in a file or in S3, is not followed.
 */
public final class TemplateStateMachines {

    private TemplateStateMachines() {}

    /** The definitions of a template, in document order. */
    public static List<StateMachine> of(Template template) {
        return template.resources("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine")
                .flatMap(resource -> definition(resource).stream())
                .toList();
    }

    private static Optional<StateMachine> definition(Resource resource) {
        Optional<WorkflowType> type = workflowType(resource);
        Optional<Node> written = resource.properties().get("Definition");
        if (written.isPresent() && Intrinsic.of(written.get()).isEmpty()) {
            return written.filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast)
                    .map(definition -> StateMachine.of(definition, type));
        }
        return resource.properties()
                .get("DefinitionString")
                .flatMap(TemplateStateMachines::text)
                .flatMap(text -> StateMachine.ofText(text, type));
    }

    private static Optional<ScalarNode> text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar);
        }
        return Intrinsic.of(node).orElse(null) instanceof Intrinsic.Sub sub
                ? Optional.of(sub.text())
                : Optional.empty();
    }

    /** SAM calls the property {@code Type}; standard is the default of both. */
    private static Optional<WorkflowType> workflowType(Resource resource) {
        String property = resource.type().startsWith("AWS::Serverless::") ? "Type" : "StateMachineType";
        if (resource.value(property).isAbsent()) {
            return Optional.of(WorkflowType.STANDARD);
        }
        List<Known> known = resource.value(property).known();
        return known.size() == 1 && resource.value(property).isFullyKnown()
                ? known.get(0).text().flatMap(WorkflowType::of)
                : Optional.empty();
    }
}
