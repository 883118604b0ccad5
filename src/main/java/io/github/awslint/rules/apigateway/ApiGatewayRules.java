package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about API Gateway. */
public final class ApiGatewayRules {

    private ApiGatewayRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                ApiGateway.class,
                                new ApigwCorsPreflightHeaders(),
                                new ApigwCorsCredentialsWildcard(),
                                new ApigwCorsGatewayResponseMissing(),
                                new ApigwCorsOptionsMissing(),
                                new ApigwProxyIntegrationMappings(),
                                new ApigwIntegrationTimeoutLimit(),
                                new ApigwLambdaIntegrationHttpMethod(),
                                new ApigwIntegrationResponseUndeclared(),
                                new ApigwCorsOptionsAuthorized(),
                                new ApigwDeploymentDependsOnMethods(),
                                new ApigwLambdaPermissionMissing(),
                                new ApigwPrivateApiWithoutPolicy(),
                                new ApigwCacheTtlOutOfRange(),
                                new ApigwHttpApiUnsupportedFeature(),
                                new ApigwCustomIntegrationIncomplete(),
                                new ApigwPayloadFormatVersionMissing(),
                                new ApigwPolicyPrincipalWithoutIam(),
                                new ApigwStreamUnsupported(),
                                new ApigwAuthorizerMismatch(),
                                new ApigwAuthorizerTtl(),
                                new ApigwDeploymentOtherApi(),
                                new ApigwMethodSettingPath(),
                                new ApigwRestApiUnnamed())
                        .where(ApiGateway::isUsed),
                RuleGroup.of(ApiGateway.class, new ApigwCacheWithoutCluster(), new ApigwCacheKeyMissing())
                        .where(gateway -> gateway.template()
                                .has("AWS::ApiGateway::Deployment", "AWS::ApiGateway::Stage", "AWS::Serverless::Api")),
                RuleGroup.of(ApiGateway.class, new ApigwAlarmMetricMismatch())
                        .where(gateway -> gateway.template().uses("AWS::CloudWatch")),
                RuleGroup.of(PolicyDocument.class, new ApigwCacheInvalidationPermission()));
    }
}
