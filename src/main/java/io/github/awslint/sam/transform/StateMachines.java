package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code AWS::Serverless::StateMachine}: the state machine with its role, its version and alias, and its events. */
final class StateMachines {

    private static final Set<String> ELSEWHERE = Set.of(
            "Policies",
            "PermissionsBoundary",
            "RolePath",
            "Events",
            "AutoPublishAlias",
            "DeploymentPreference",
            "UseAliasAsEventTarget");

    private final Output output;
    private final TimedEvents timed;

    StateMachines(Output output) {
        this.output = output;
        this.timed = new TimedEvents(output);
    }

    void make(Serverless machine) {
        Properties properties = machine.properties();
        List<Node> own = new ArrayList<>();
        for (Entry property : properties.map().entries()) {
            if (!ELSEWHERE.contains(property.name())) {
                own.add(property.value());
            }
        }
        GeneratedResource states =
                machine.make("", "AWS::StepFunctions::StateMachine").using(own);
        if (machine.lacks("Role")) {
            GeneratedResource role = machine.make("Role", "AWS::IAM::Role", machine.cause("Policies"))
                    .using(properties.get("Policies"))
                    .using(properties.get("PermissionsBoundary"))
                    .using(properties.get("RolePath"));
            output.add(role);
            states = states.needing(role.logicalId());
        }
        output.add(states);
        String target = properties.has("AutoPublishAlias") ? alias(machine) : machine.logicalId();
        for (Event event : Event.of(machine)) {
            event(event, properties.isTrue("UseAliasAsEventTarget") ? target : machine.logicalId());
        }
    }

    private String alias(Serverless machine) {
        Properties properties = machine.properties();
        GeneratedResource version = machine.make(
                        "Version", "AWS::StepFunctions::StateMachineVersion", machine.cause("AutoPublishAlias"))
                .needing(machine.logicalId());
        Optional<String> name = properties.text("AutoPublishAlias");
        GeneratedResource alias = machine.make(
                        "Alias" + name.orElse(""),
                        "AWS::StepFunctions::StateMachineAlias",
                        machine.cause("AutoPublishAlias"))
                .suffixed(name.isPresent() ? Suffix.NONE : Suffix.UNKNOWN)
                .using(properties.get("DeploymentPreference"))
                .needing(version.logicalId());
        output.add(version, machine, "Version");
        output.add(alias, machine, "Alias");
        return alias.logicalId();
    }

    private void event(Event event, String target) {
        switch (event.type()) {
            case "Schedule", "CloudWatchEvent", "EventBridgeRule" -> {
                timed.rule(event, target);
                if (!event.properties().has("RoleArn")) {
                    output.makeWait(event.logicalId(), role(event, target), event.name());
                }
            }
            case "ScheduleV2" -> timed.schedule(event, target);
            case "Api" -> {
                String api = event.api("RestApiId", ImplicitApis.REST).logicalId();
                output.makeWait(api, role(event, target), event.name());
                output.makeWait(api, target, event.name());
            }
            default -> {}
        }
    }

    private String role(Event event, String target) {
        GeneratedResource role = event.make("Role", "AWS::IAM::Role")
                .using(event.owner().properties().get("PermissionsBoundary"))
                .needing(target);
        output.add(role);
        return role.logicalId();
    }
}
