package io.github.awslint.rules.stepfunctions;

import io.github.awslint.schema.PolicyActions;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.TaskCall;
import io.github.awslint.stepfunctions.TaskCall.Wait;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The actions of IAM that a task's call takes, as far as they are sure: those whose name is the call's own, and those that the pages on
 * the single services name (https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html).
 */
final class TaskPermissions {

    /** Services whose integration bears another name than their actions. */
    private static final Map<String, String> PREFIXES =
            Map.of("sfn", "states", "eventbridge", "events", "sfn-sync", "states");

    /** Step Functions learns through a rule of its own that a job has ended. */
    private static final List<String> NESTED_EXECUTION =
            List.of("events:PutTargets", "events:PutRule", "events:DescribeRule");

    private TaskPermissions() {}

    /** The actions that a task needs; none where that is not known. */
    static List<String> of(State task, DeployedStateMachine machine) {
        if (task.body().has("Credentials")) {
            // another role makes the call
            return List.of();
        }
        if (machine.runsFunction(task)) {
            return List.of("lambda:InvokeFunction");
        }
        return task.call().map(TaskPermissions::of).orElse(List.of());
    }

    private static List<String> of(TaskCall call) {
        String name = call.action().toLowerCase(Locale.ROOT);
        if (call.service().equals("states") && name.equals("startexecution") && call.awaits() == Wait.JOB) {
            return concat("states:StartExecution", NESTED_EXECUTION);
        }
        if (call.service().equals("http") && name.equals("invoke")) {
            return List.of("states:InvokeHTTPEndpoint");
        }
        String prefix = PREFIXES.getOrDefault(call.service(), call.service());
        return PolicyActions.bundled()
                .of(prefix)
                .filter(actions -> actions.containsKey(name))
                .map(actions -> List.of(prefix + ":" + actions.get(name)))
                .orElse(List.of());
    }

    private static List<String> concat(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
