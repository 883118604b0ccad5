package io.github.awslint.rules.lambda;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ProxyFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.DeployedLayers;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about Lambda functions. */
public final class LambdaRules {

    private LambdaRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                LambdaFunctions.class,
                                new LambdaTimeoutDefault(),
                                new LambdaTimeoutOutOfRange(),
                                new LambdaEnvironmentSize(),
                                new LambdaHandlerForm(),
                                new LambdaInlineCodeHandler(),
                                new LambdaInlineCodeRuntime(),
                                new LambdaLogLevelText(),
                                new LambdaSnapstartRuntime(),
                                new LambdaSnapstartUnpublished(),
                                new LambdaReservedEnvVariable(),
                                new LambdaImageFunctionProperties(),
                                new LambdaRuntimeDeprecated(),
                                new LambdaVpcRoleMissingEniPermissions(),
                                new LambdaVpcPublicSubnet(),
                                new LambdaVpcConfigIncomplete(),
                                new LambdaVpcEgressBlocked(),
                                new LambdaVpcNoInternetRoute(),
                                new LambdaLayerCount(),
                                new LambdaLayerIncompatibleRuntime(),
                                new LambdaLayerVersionArn())
                        .where(functions -> !functions.all().isEmpty()),
                RuleGroup.of(
                                LambdaFunctions.class,
                                new LambdaSqsVisibilityTimeout(),
                                new LambdaEventSourceRolePermissions(),
                                new LambdaDynamodbStreamNotEnabled())
                        .where(functions -> !functions.eventSources().isEmpty()),
                RuleGroup.of(LambdaFunctions.class, new LambdaEventSourceStartingPosition(), new LambdaSqsBatchWindow())
                        .where(functions -> !functions.anyEventSources().isEmpty()),
                RuleGroup.of(
                                DeployedFunctions.class,
                                new LambdaBytecodeTooNew(),
                                new LambdaCodeMissing(),
                                new LambdaHandlerClassMissing(),
                                new LambdaHandlerMethodMissing(),
                                new LambdaHandlerSignature(),
                                new LambdaImageRuntimeClient(),
                                new LambdaPackageIncomplete(),
                                new LambdaPackageTooLarge(),
                                new LambdaSpringFunction(),
                                new LambdaTraceHeaderVariable())
                        .where(functions -> !functions.all().isEmpty()),
                RuleGroup.of(DeployedLayers.class, new LambdaJavaLayerLayout())
                        .where(layers -> !layers.all().isEmpty()),
                RuleGroup.of(ProxyFunction.class, new LambdaProxyResponse()),
                RuleGroup.of(ApiGateway.class, new LambdaTimeoutExceedsApiGateway())
                        .where(gateway -> !gateway.routes().isEmpty()));
    }
}
