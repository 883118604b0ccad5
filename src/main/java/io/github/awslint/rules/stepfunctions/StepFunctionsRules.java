package io.github.awslint.rules.stepfunctions;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.stepfunctions.DefinitionTokens;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import io.github.awslint.stepfunctions.StateMachine;
import java.util.List;

/** Every rule about Step Functions. */
public final class StepFunctionsRules {

    private StepFunctionsRules() {}

    /** The rules by the model that they read. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new SfnExpressUnlogged())
                        .about("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"),
                RuleGroup.of(DefinitionTokens.class, new SfnSubstitutionUndefined()),
                RuleGroup.of(
                        DeployedStateMachine.class,
                        new SfnExpressUnsupported(),
                        new SfnLambdaRetryMissing(),
                        new SfnRoleCannotInvoke(),
                        new SfnTaskTimeoutBelowFunction(),
                        new SfnTaskTimeoutMissing()),
                RuleGroup.of(
                        StateMachine.class,
                        new SfnStartAtUndefined(),
                        new SfnTransitionTargetUndefined(),
                        new SfnStateShape(),
                        new SfnFieldType(),
                        new SfnChoiceShape(),
                        new SfnStateUnreachable(),
                        new SfnTerminalState(),
                        new SfnErrorEqualsOrder(),
                        new SfnHeartbeatNotBelowTimeout()));
    }
}
