package io.github.awslint.rules.stepfunctions;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.iam.Role;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.TemplateStateMachines;
import io.github.awslint.syntax.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A state machine whose role may not do what its tasks do. */
final class SfnRoleCannotInvoke implements Rule<DeployedStateMachine> {

    @Override
    public void check(DeployedStateMachine machine, Reporter report) {
        Map<String, State> needed = needed(machine);
        if (needed.isEmpty()) {
            return;
        }
        for (Resource resource : machine.resources()) {
            boolean serverless = TemplateStateMachines.isServerless(resource);
            String property = serverless ? "Role" : "RoleArn";
            if (serverless && resource.value("Role").isAbsent()) {
                Node place = resource.property("Policies")
                        .<Node>map(entry -> entry.key())
                        .orElse(resource.key());
                check(Role.ofServerless(resource), place, needed, report);
            } else if (resource.properties().has(property)) {
                Node place = resource.value(property).place();
                Role.named(resource.value(property), resource.template())
                        .forEach(role -> check(role, place, needed, report));
            }
        }
    }

    /** The actions that tasks need, each with the first one that does. */
    private static Map<String, State> needed(DeployedStateMachine machine) {
        Map<String, State> needed = new LinkedHashMap<>();
        if (!machine.resources().isEmpty()) {
            for (StateMachine level : machine.definition().levels()) {
                for (State state : level.states().values()) {
                    TaskPermissions.of(state, machine).forEach(action -> needed.putIfAbsent(action, state));
                }
            }
        }
        return needed;
    }

    private static void check(Role role, Node place, Map<String, State> needed, Reporter report) {
        List<String> missing = role.lacks(List.copyOf(needed.keySet()));
        if (missing.isEmpty()) {
            return;
        }
        State first = needed.get(missing.get(0));
        Report finding = report.at(
                place,
                "role of the state machine lacks %s%s, which state \"%s\" needs; allow it"
                        .formatted(
                                missing.get(0),
                                missing.size() > 1 ? " and " + (missing.size() - 1) + " more" : "",
                                first));
        missing.forEach(action -> finding.note(needed.get(action).entry().key(), "needs " + action));
        if (role.resource().key() != place) {
            finding.note(role.resource().key(), "the role");
        }
    }
}
