package io.github.awslint.stepfunctions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.stepfunctions.DeployedStateMachine.Form;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state machines of a template whose definition stands there: as a mapping, as JSON text, or as JSON text in {@code Fn::Sub}. A text
 * that other functions put together, or that lies in S3, is not followed.
 */
public final class TemplateStateMachines {

    private static final String SERVERLESS = "AWS::Serverless::StateMachine";
    private static final String PLAIN = "AWS::StepFunctions::StateMachine";
    private static final String TEXT = "DefinitionString";

    private TemplateStateMachines() {}

    /** The resources of both types, in document order. */
    public static List<Resource> resources(Template template) {
        return template.resources(PLAIN, SERVERLESS);
    }

    /** Whether the resource is SAM's, whose properties have other names. */
    public static boolean isServerless(Resource machine) {
        return machine.type().equals(SERVERLESS);
    }

    /** The definitions that stand in a template, in document order. */
    public static List<DeployedStateMachine> of(Template template) {
        List<DeployedStateMachine> found = new ArrayList<>();
        for (Resource machine : resources(template)) {
            definition(machine).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<DeployedStateMachine> definition(Resource machine) {
        Optional<WorkflowType> type = workflowType(machine);
        Optional<Node> written = machine.properties().get("Definition");
        if (written.isPresent() && Intrinsic.of(written.get()).isEmpty()) {
            return written.filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast)
                    .map(definition -> StateMachine.of(definition, type))
                    .map(definition -> new DeployedStateMachine(definition, Form.OBJECT, List.of(machine)));
        }
        Optional<Intrinsic.Sub> sub = sub(machine);
        Form form = sub.isPresent() ? Form.SUB : Form.TEXT;
        return sub.map(Intrinsic.Sub::text)
                .or(() -> text(machine))
                .flatMap(text -> StateMachine.ofText(text, type))
                .map(definition -> new DeployedStateMachine(definition, form, List.of(machine)));
    }

    /** The {@code Fn::Sub} that makes a definition's text. */
    static Optional<Intrinsic.Sub> sub(Resource machine) {
        return machine.properties()
                .get(TEXT)
                .flatMap(Intrinsic::of)
                .filter(Intrinsic.Sub.class::isInstance)
                .map(Intrinsic.Sub.class::cast);
    }

    private static Optional<ScalarNode> text(Resource machine) {
        return machine.properties().scalar(TEXT);
    }

    /** How a state machine's executions run; empty where it is not known. Standard is the default of both types. */
    public static Optional<WorkflowType> workflowType(Resource machine) {
        Value type = machine.value(isServerless(machine) ? "Type" : "StateMachineType");
        return type.isAbsent()
                ? Optional.of(WorkflowType.STANDARD)
                : type.text().flatMap(WorkflowType::of);
    }
}
