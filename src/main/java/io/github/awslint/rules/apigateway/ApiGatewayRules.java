package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.PolicyKind;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about API Gateway. */
public final class ApiGatewayRules {

    private ApiGatewayRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                ApiGateway.class,
                                new ApigwCorsCredentialsWildcard(),
                                new ApigwCorsGatewayResponseMissing(),
                                new ApigwCorsOptionsMissing(),
                                new ApigwProxyIntegrationMappings(),
                                new ApigwIntegrationTimeoutLimit(),
                                new ApigwLambdaIntegrationHttpMethod(),
                                new ApigwCorsOptionsAuthorized(),
                                new ApigwLambdaPermissionMissing(),
                                new ApigwPrivateApiWithoutPolicy(),
                                new ApigwCacheTtlOutOfRange(),
                                new ApigwHttpApiUnsupportedFeature(),
                                new ApigwPolicyPrincipalWithoutIam(),
                                new ApigwStreamUnsupported(),
                                new ApigwAuthorizerMismatch())
                        .where(ApiGateway::isUsed),
                RuleGroup.of(
                                ApiGateway.class,
                                new ApigwCorsPreflightHeaders(),
                                new ApigwCustomIntegrationIncomplete(),
                                new ApigwIntegrationResponseUndeclared())
                        .where(ApiGateway::hasCustomIntegrations),
                RuleGroup.of(ApiGateway.class, new ApigwAuthorizerTtl()).about("AWS::ApiGateway::Authorizer"),
                RuleGroup.of(ApiGateway.class, new ApigwDeploymentDependsOnMethods())
                        .about("AWS::ApiGateway::Deployment"),
                RuleGroup.of(ApiGateway.class, new ApigwDeploymentOtherApi(), new ApigwMethodSettingPath())
                        .about("AWS::ApiGateway::Stage"),
                RuleGroup.of(ApiGateway.class, new ApigwPayloadFormatVersionMissing())
                        .about("AWS::ApiGatewayV2::Integration"),
                RuleGroup.of(ApiGateway.class, new ApigwRestApiUnnamed()).about("AWS::ApiGateway::RestApi"),
                RuleGroup.of(ApiGateway.class, new ApigwCacheWithoutCluster(), new ApigwCacheKeyMissing())
                        .about("AWS::ApiGateway::Deployment", "AWS::ApiGateway::Stage", "AWS::Serverless::Api"),
                RuleGroup.of(ApiGateway.class, new ApigwAlarmMetricMismatch()).about("AWS::CloudWatch"),
                RuleGroup.of(PolicyDocument.class, new ApigwCacheInvalidationPermission())
                        .where(policy -> policy.kind() == PolicyKind.IDENTITY));
    }
}
