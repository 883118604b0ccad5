package io.github.awslint.rules.xray;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.ExtensionsFolder;
import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.xray.TracingVariables;
import io.github.awslint.xray.XrayUse;
import java.util.List;

/** The rules about X-Ray. */
public final class XrayRules {

    private XrayRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(LambdaFunctions.class, new XrayRoleMissingPermissions(), new XrayDaemonAddressInLambda())
                        .where(functions -> !functions.all().isEmpty()
                                || functions
                                        .template()
                                        .has("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine")),
                RuleGroup.of(TracingVariables.class, new XrayContextMissingValue(), new XrayDaemonAddressFormat())
                        .where(variables -> !variables.all().isEmpty()),
                RuleGroup.of(Template.class, new XrayDaemonContainerPort(), new XrayDaemonUnreachable())
                        .about("AWS::ECS::TaskDefinition"),
                RuleGroup.of(Template.class, new XrayFilterExpression()).about("AWS::XRay::Group"),
                RuleGroup.of(Template.class, new XraySamplingRule()).about("AWS::XRay::SamplingRule"),
                RuleGroup.of(ApiGateway.class, new XrayTracingGap())
                        .where(gateway -> !gateway.functions().all().isEmpty()),
                RuleGroup.of(Bootstrap.class, new XrayDaemonWithoutPermissions())
                        .about("AWS::EC2", "AWS::AutoScaling", "AWS::ECS"),
                RuleGroup.of(EnvironmentOptions.class, new XrayBeanstalkOption()),
                RuleGroup.of(ExtensionsFolder.class, new XrayBeanstalkDaemonTwice()),
                RuleGroup.of(XrayUse.class, new XraySdkInMaintenance()));
    }
}
