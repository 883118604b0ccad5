package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.sam.Publication;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.validation.ServerlessValidation;
import java.util.List;

/** The rules about the Serverless Application Model. */
public final class SamRules {

    /** Types that most templates do not hold, each with rules of its own. */
    private static final String[] RARE = {
        "AWS::Serverless::Application",
        "AWS::Serverless::CapacityProvider",
        "AWS::Serverless::GraphQLApi",
        "AWS::Serverless::LayerVersion",
        "AWS::Serverless::SimpleTable",
        "AWS::Serverless::StateMachine",
        "AWS::Serverless::WebSocketApi"
    };

    private SamRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                Template.class,
                                new SamApiCorsUnquoted(),
                                new SamApiModel(),
                                new SamCodeLocation(),
                                new SamConnector(),
                                new SamConnectorShape(),
                                new SamDeadLetterQueue(),
                                new SamDeploymentPreference(),
                                new SamFunctionAlias(),
                                new SamFunctionArchitecture(),
                                new SamFunctionPackage(),
                                new SamFunctionUrl(),
                                new SamGeneratedIdTaken(),
                                new SamGlobalsUnsupported(),
                                new SamIgnoreGlobals(),
                                new SamLiteralBoolean(),
                                new SamPolicyTemplate(),
                                new SamReservedTag(),
                                new SamResourceTypeUnknown(),
                                new SamTemplateShape(),
                                new SamTenancy(),
                                new SamTransformMissing())
                        .where(SamRules::isServerless),
                RuleGroup.of(
                                Template.class,
                                new SamApplicationLocation(),
                                new SamCapacityProvider(),
                                new SamGraphqlApi(),
                                new SamGraphqlResolver(),
                                new SamLayerVersion(),
                                new SamSimpleTable(),
                                new SamStateMachineDefinition(),
                                new SamWebSocketApi())
                        .where(template -> template.resources(RARE).findAny().isPresent()),
                RuleGroup.of(Template.class, new SamLocalPathInPlainTemplate())
                        .where(template -> !isServerless(template)),
                RuleGroup.of(DeployedFunctions.class, new SamCodeuriArtifactMismatch(), new SamJavaCodeuri()),
                RuleGroup.of(Publication.class, new SamPublishBlocked(), new SamPublishMetadata()),
                RuleGroup.of(ServerlessApplication.class, new SamApiDomain(), new SamApiResourcePolicy()),
                RuleGroup.of(
                                ServerlessApplication.class,
                                new SamApiAuth(),
                                new SamApiAuthorizer(),
                                new SamApiBody(),
                                new SamApiCors(),
                                new SamApiDefinition(),
                                new SamApiGatewayResponse(),
                                new SamApiPath(),
                                new SamHttpApiAuthorizer())
                        .where(application -> !application.apis().isEmpty()),
                RuleGroup.of(
                                ServerlessApplication.class,
                                new SamEventApi(),
                                new SamEventAuth(),
                                new SamEventAuthWithoutEffect(),
                                new SamEventDeadLetter(),
                                new SamEventRequest(),
                                new SamEventResource(),
                                new SamEventRoute(),
                                new SamEventSourceAccess(),
                                new SamEventState(),
                                new SamEventStream(),
                                new SamEventType())
                        .where(application -> !application.events().isEmpty()),
                RuleGroup.of(
                                ServerlessValidation.class,
                                new SamPropertyEnum(),
                                new SamPropertyRequired(),
                                new SamPropertyType(),
                                new SamPropertyUnknown())
                        .overGrammar());
    }

    /** Whether anything of SAM is written there, with or without its transform. */
    private static boolean isServerless(Template template) {
        return template.uses("AWS::Serverless")
                || template.transforms().serverless()
                || template.globals().isPresent();
    }
}
