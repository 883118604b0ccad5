package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.Role;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Set;

/** Tracing that is switched on for a role which may not send traces. */
final class XrayRoleMissingPermissions implements Rule<LambdaFunctions> {

    private static final String SEGMENTS = "xray:PutTraceSegments";
    private static final String TELEMETRY = "xray:PutTelemetryRecords";

    @Override
    public Set<String> keys() {
        return Set.of("Tracing", "TracingConfig", "TracingConfiguration");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.all()) {
            for (Violation active : Violation.of(
                    function.tracingMode(),
                    mode -> mode.text().filter("Active"::equals).isPresent())) {
                boolean certain = active.certain()
                        && function.value("Role").alternatives().size() == 1;
                for (Role role : function.roles()) {
                    check(role, function.placeFor(active.place()), function.name(), certain, report);
                }
            }
        }
        functions
                .template()
                .resources("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine")
                .forEach(machine -> machine(machine, report));
    }

    private static void machine(Resource machine, Reporter report) {
        Value enabled = machine.type().startsWith("AWS::Serverless::")
                ? machine.value("Tracing", "Enabled")
                : machine.value("TracingConfiguration", "Enabled");
        Value role = machine.type().startsWith("AWS::Serverless::") ? machine.value("Role") : machine.value("RoleArn");
        if (enabled.isTrue()) {
            for (Role named : Role.named(role, machine.template())) {
                check(named, enabled.known().get(0).place(), machine.logicalId(), false, report);
            }
        }
    }

    private static void check(Role role, Node place, String owner, boolean refused, Reporter report) {
        List<String> missing = role.lacks(List.of(SEGMENTS, TELEMETRY));
        if (!missing.isEmpty()) {
            report.at(
                            place,
                            "Tracing of \"%s\" needs %s, which role \"%s\" lacks; add AWSXRayDaemonWriteAccess"
                                    .formatted(
                                            owner,
                                            missing.get(0),
                                            role.resource().logicalId()))
                    .note(role.resource().key(), "lacks " + String.join(", ", missing))
                    .as(refused && missing.contains(SEGMENTS) ? Severity.ERROR : Severity.WARNING);
        }
    }
}
