package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
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
                                new SamApiModel(),
                                new SamApplicationLocation(),
                                new SamCapacityProvider(),
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
                                new SamGraphqlApi(),
                                new SamGraphqlResolver(),
                                new SamIgnoreGlobals(),
                                new SamLayerVersion(),
                                new SamLiteralBoolean(),
                                new SamPolicyTemplate(),
                                new SamReservedTag(),
                                new SamResourceTypeUnknown(),
                                new SamSimpleTable(),
                                new SamStateMachineDefinition(),
                                new SamTemplateShape(),
                                new SamTenancy(),
                                new SamTransformMissing(),
                                new SamWebSocketApi())
                        .where(SamRules::isServerless),
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
        return template.transforms().serverless()
                || template.uses("AWS::Serverless")
                || template.globals().isPresent();
    }
}
