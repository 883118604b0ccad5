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
                                new SamTemplateShape())
                        .where(template -> isServerless(template) && isPlain(template)),
                RuleGroup.of(Template.class, new SamTransformMissing()).where(SamRules::isServerless),
                RuleGroup.of(
                                Template.class,
                                new SamDeadLetterQueue(),
                                new SamFunctionAlias(),
                                new SamFunctionArchitecture(),
                                new SamFunctionPackage(),
                                new SamFunctionUrl(),
                                new SamTenancy())
                        .about("AWS::Serverless::Function")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamApiModel())
                        .about("AWS::Serverless::Api")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamConnector(), new SamConnectorShape())
                        .where(template -> isPlain(template)
                                && (template.has("AWS::Serverless::Connector")
                                        || template.hasAttribute("Connectors") && isServerless(template))),
                RuleGroup.of(Template.class, new SamGlobalsUnsupported())
                        .where(template -> template.globals().isPresent() && isPlain(template)),
                RuleGroup.of(Template.class, new SamIgnoreGlobals())
                        .where(template -> template.hasAttribute("IgnoreGlobals") && isPlain(template)),
                RuleGroup.of(Template.class, new SamApplicationLocation())
                        .about("AWS::Serverless::Application")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamCapacityProvider())
                        .about("AWS::Serverless::CapacityProvider")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamGraphqlApi(), new SamGraphqlResolver())
                        .about("AWS::Serverless::GraphQLApi")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamLayerVersion())
                        .about("AWS::Serverless::LayerVersion")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamSimpleTable())
                        .about("AWS::Serverless::SimpleTable")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamStateMachineDefinition())
                        .about("AWS::Serverless::StateMachine")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamWebSocketApi())
                        .about("AWS::Serverless::WebSocketApi")
                        .where(SamRules::isPlain),
                RuleGroup.of(Template.class, new SamLocalPathInPlainTemplate())
                        .where(template -> !isServerless(template)),
                RuleGroup.of(DeployedFunctions.class, new SamCodeuriArtifactMismatch(), new SamJavaCodeuri()),
                RuleGroup.of(Publication.class, new SamPublishBlocked(), new SamPublishMetadata())
                        .where(publication -> isPlain(publication.template())),
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

    /** Whether what is written is what SAM reads: a further macro may take away what is wrong, and add what is missing. */
    private static boolean isPlain(Template template) {
        return !template.transforms().unpredictable();
    }
}
