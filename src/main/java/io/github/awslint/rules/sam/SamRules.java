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

    private SamRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                Template.class,
                                new SamApiCorsUnquoted(),
                                new SamCodeLocation(),
                                new SamDeploymentPreference(),
                                new SamGeneratedIdTaken(),
                                new SamLiteralBoolean(),
                                new SamPolicyTemplate(),
                                new SamReservedTag(),
                                new SamResourceTypeUnknown(),
                                new SamTemplateShape(),
                                new SamTransformMissing())
                        .where(SamRules::isServerless),
                RuleGroup.of(
                                Template.class,
                                new SamDeadLetterQueue(),
                                new SamFunctionAlias(),
                                new SamFunctionArchitecture(),
                                new SamFunctionPackage(),
                                new SamFunctionUrl(),
                                new SamTenancy())
                        .where(template -> template.has("AWS::Serverless::Function")),
                RuleGroup.of(Template.class, new SamApiModel()).where(template -> template.has("AWS::Serverless::Api")),
                RuleGroup.of(Template.class, new SamConnector(), new SamConnectorShape())
                        .where(template -> template.has("AWS::Serverless::Connector")
                                || template.hasAttribute("Connectors") && isServerless(template)),
                RuleGroup.of(Template.class, new SamGlobalsUnsupported())
                        .where(template -> template.globals().isPresent()),
                RuleGroup.of(Template.class, new SamIgnoreGlobals())
                        .where(template -> template.hasAttribute("IgnoreGlobals")),
                RuleGroup.of(Template.class, new SamApplicationLocation())
                        .where(template -> template.has("AWS::Serverless::Application")),
                RuleGroup.of(Template.class, new SamCapacityProvider())
                        .where(template -> template.has("AWS::Serverless::CapacityProvider")),
                RuleGroup.of(Template.class, new SamGraphqlApi(), new SamGraphqlResolver())
                        .where(template -> template.has("AWS::Serverless::GraphQLApi")),
                RuleGroup.of(Template.class, new SamLayerVersion())
                        .where(template -> template.has("AWS::Serverless::LayerVersion")),
                RuleGroup.of(Template.class, new SamSimpleTable())
                        .where(template -> template.has("AWS::Serverless::SimpleTable")),
                RuleGroup.of(Template.class, new SamStateMachineDefinition())
                        .where(template -> template.has("AWS::Serverless::StateMachine")),
                RuleGroup.of(Template.class, new SamWebSocketApi())
                        .where(template -> template.has("AWS::Serverless::WebSocketApi")),
                RuleGroup.of(Template.class, new SamLocalPathInPlainTemplate())
                        .where(template -> !isServerless(template)),
                RuleGroup.of(DeployedFunctions.class, new SamCodeuriArtifactMismatch(), new SamJavaCodeuri()),
                RuleGroup.of(Publication.class, new SamPublishBlocked(), new SamPublishMetadata()),
                RuleGroup.of(ServerlessApplication.class, new SamApiDomain(), new SamApiResourcePolicy())
                        .where(application -> !application.apis().isEmpty()
                                || !application.events().isEmpty()
                                || application.template().has("AWS::Serverless::WebSocketApi")),
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
