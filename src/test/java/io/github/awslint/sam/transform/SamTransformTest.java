package io.github.awslint.sam.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResources;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Templates;
import io.github.awslint.sam.ServerlessTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamTransformTest {

    private static Template template(String sections) {
        return ServerlessTemplate.of(Templates.of("Transform: AWS::Serverless-2016-10-31\n" + sections));
    }

    private static GeneratedResources generated(String resources) {
        return template("Resources:\n" + resources.indent(2)).generated();
    }

    /** Ids with types, without AWS in front; a hash is shown as {@code #}. */
    private static List<String> made(String resources) {
        return generated(resources).all().stream().map(SamTransformTest::shown).toList();
    }

    private static String shown(GeneratedResource resource) {
        String suffix = resource.suffix() == GeneratedResource.Suffix.HASH ? "#" : "";
        return resource.stem() + suffix + " " + resource.type().replace("AWS::", "");
    }

    @Test
    void aFunctionGetsARoleUnlessItNamesOne() {
        assertThat(made("""
                Orders: {Type: AWS::Serverless::Function}
                """)).containsExactly("Orders Lambda::Function", "OrdersRole IAM::Role");
        assertThat(made("""
                Orders: {Type: AWS::Serverless::Function, Properties: {Role: !Ref Given}}
                """)).containsExactly("Orders Lambda::Function");
        assertThat(made("""
                Orders: {Type: AWS::Serverless::Function, Properties: {Role: !If [C, !Ref Given, !Ref 'AWS::NoValue']}}
                """)).contains("OrdersRole IAM::Role");
    }

    @Test
    void noValueCountsAsARoleExceptInOneCaseOfAFunctionsCondition() {
        assertThat(made("""
                Orders: {Type: AWS::Serverless::Function, Properties: {Role: !Ref 'AWS::NoValue'}}
                Flow: {Type: AWS::Serverless::StateMachine, Properties: {Role: !If [C, !Ref R, !Ref 'AWS::NoValue']}}
                """)).containsExactly("Orders Lambda::Function", "Flow StepFunctions::StateMachine");
    }

    @Test
    void anAliasComesWithAVersionThatTemplatesNameByAProperty() {
        GeneratedResources generated = generated("""
                Orders: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: live}}
                """);
        assertThat(generated.all().stream().map(SamTransformTest::shown))
                .contains("OrdersVersion# Lambda::Version", "OrdersAliaslive Lambda::Alias");
        assertThat(generated.find("Orders.Alias"))
                .map(GeneratedResource::logicalId)
                .hasValue("OrdersAliaslive");
        assertThat(generated.find("OrdersVersion0123456789")).isPresent();
        assertThat(generated.find("OrdersVersion012345678")).isEmpty();
        assertThat(generated.find("OrdersVersionxyz3456789")).isEmpty();
    }

    @Test
    void anAliasThatAParameterNamesCanHaveAnyName() {
        Template template = template("""
                Parameters: {Known: {Type: String, Default: blue}, Open: {Type: String}}
                Resources:
                  A: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: !Ref Known}}
                  B: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: !Ref Open}}
                """);
        assertThat(template.hasResource("AAliasblue")).isTrue();
        assertThat(template.hasResource("AAliasgreen")).isFalse();
        assertThat(template.hasResource("BAliasgreen")).isTrue();
    }

    @Test
    void aPublicFunctionUrlIsPermittedTwice() {
        assertThat(made("""
                Open: {Type: AWS::Serverless::Function, Properties: {Role: r, FunctionUrlConfig: {AuthType: NONE}}}
                Closed: {Type: AWS::Serverless::Function, Properties: {Role: r, FunctionUrlConfig: {AuthType: AWS_IAM}}}
                """))
                .containsExactly(
                        "Open Lambda::Function",
                        "OpenUrl Lambda::Url",
                        "OpenUrlPublicPermissions Lambda::Permission",
                        "OpenURLInvokeAllowPublicAccess Lambda::Permission",
                        "Closed Lambda::Function",
                        "ClosedUrl Lambda::Url");
    }

    @Test
    void functionsShareACodeDeployApplication() {
        List<String> made = made("""
                One: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: a, DeploymentPreference: {Type: AllAtOnce}}}
                Two: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: a, DeploymentPreference: {Type: AllAtOnce}}}
                Off: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: a, DeploymentPreference: {Enabled: false}}}
                """);
        assertThat(made)
                .contains(
                        "OneDeploymentGroup CodeDeploy::DeploymentGroup",
                        "TwoDeploymentGroup CodeDeploy::DeploymentGroup",
                        "ServerlessDeploymentApplication CodeDeploy::Application",
                        "CodeDeployServiceRole IAM::Role")
                .doesNotContain("OffDeploymentGroup CodeDeploy::DeploymentGroup");
        assertThat(made("""
                One: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: a, DeploymentPreference: {Role: r}}}
                """)).doesNotContain("CodeDeployServiceRole IAM::Role");
    }

    @Test
    void aDestinationWithoutArnIsMade() {
        assertThat(made("""
                Orders:
                  Type: AWS::Serverless::Function
                  Properties:
                    Role: r
                    EventInvokeConfig:
                      DestinationConfig: {OnSuccess: {Type: SQS}, OnFailure: {Type: SNS, Destination: arn}}
                """))
                .containsExactly(
                        "Orders Lambda::Function",
                        "OrdersEventInvokeConfigOnSuccessQueue SQS::Queue",
                        "OrdersEventInvokeConfig Lambda::EventInvokeConfig");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Schedule    | {Schedule: rate(1 day)}                    | FE Events::Rule; FEPermission Lambda::Permission",
                "EventBridgeRule | {DeadLetterConfig: {Type: SQS}}        | FEQueue SQS::Queue; FE Events::Rule;"
                        + " FEQueuePolicy SQS::QueuePolicy; FEPermission Lambda::Permission",
                "ScheduleV2  | {}                                         | FE Scheduler::Schedule; FERole IAM::Role",
                "ScheduleV2  | {RoleArn: r}                               | FE Scheduler::Schedule",
                "Kinesis     | {Stream: s}                                | FE Lambda::EventSourceMapping",
                "DocumentDB  | {Cluster: c}                               | FE Lambda::EventSourceMapping",
                "SNS         | {Topic: t}                                 | FE SNS::Subscription; FEPermission Lambda::Permission",
                "SNS         | {Topic: t, SqsSubscription: true}          | FEQueue SQS::Queue;"
                        + " FEEventSourceMapping Lambda::EventSourceMapping; FEQueuePolicy SQS::QueuePolicy; FE SNS::Subscription",
                "SNS         | {Topic: t, SqsSubscription: {QueueArn: q}} | FEEventSourceMapping Lambda::EventSourceMapping;"
                        + " FEQueuePolicy SQS::QueuePolicy; FE SNS::Subscription",
                "S3          | {Bucket: !Ref B}                           | FEPermission Lambda::Permission",
                "CloudWatchLogs | {LogGroupName: l}                       | FE Logs::SubscriptionFilter; FEPermission Lambda::Permission",
                "IoTRule     | {Sql: s}                                   | FE IoT::TopicRule; FEPermission Lambda::Permission",
                "AlexaSkill  | {}                                         | FEPermission Lambda::Permission",
                "Cognito     | {UserPool: !Ref P}                         | FCognitoPermission Lambda::Permission",
            })
    void anEventBecomesWhatCalls(String type, String properties, String expected) {
        assertThat(made("""
                F:
                  Type: AWS::Serverless::Function
                  Properties: {Role: r, Events: {E: {Type: %s, Properties: %s}}}
                """.formatted(type, properties)))
                .containsExactly(("F Lambda::Function; " + expected).split("; "));
    }

    @Test
    void eventsThatNameNoApiShareAnImplicitOne() {
        assertThat(made("""
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    Role: r
                    Events:
                      Get: {Type: Api, Properties: {Path: /, Method: get}}
                      List: {Type: HttpApi, Properties: {Path: /, Method: get}}
                """))
                .containsExactly(
                        "F Lambda::Function",
                        "FGetPermissionProd Lambda::Permission",
                        "FListPermission Lambda::Permission",
                        "ServerlessRestApi ApiGateway::RestApi",
                        "ServerlessRestApiDeployment# ApiGateway::Deployment",
                        "ServerlessRestApiProdStage ApiGateway::Stage",
                        "ServerlessHttpApi ApiGatewayV2::Api",
                        "ServerlessHttpApiApiGatewayDefaultStage ApiGatewayV2::Stage");
    }

    @Test
    void theStageIsPartOfIds() {
        assertThat(made("""
                A: {Type: AWS::Serverless::Api, Properties: {StageName: v1}}
                B: {Type: AWS::Serverless::Api, Properties: {StageName: !Ref Stage}}
                C: {Type: AWS::Serverless::Api, Properties: {StageName: v-1}}
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    Role: r
                    Events:
                      A: {Type: Api, Properties: {RestApiId: !Ref A}}
                      B: {Type: Api, Properties: {RestApiId: !Ref B}}
                      D: {Type: Api, Properties: {RestApiId: !ImportValue D}}
                """))
                .contains(
                        "Av1Stage ApiGateway::Stage",
                        "BStage ApiGateway::Stage",
                        "CStage" + ContentHash.of("v-1") + " ApiGateway::Stage",
                        "FAPermissionv1 Lambda::Permission",
                        "FBPermissionStage Lambda::Permission",
                        "FDPermissionAllStages Lambda::Permission");
    }

    @Test
    void theDefaultRouteOfAFunctionNeedsTheOnlyPermission() {
        assertThat(made("""
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    Events:
                      All: {Type: HttpApi}
                      One: {Type: HttpApi, Properties: {Path: /one, Method: get}}
                """))
                .contains("FAllPermission Lambda::Permission")
                .doesNotContain("FOnePermission Lambda::Permission");
    }

    @Test
    void lambdaAuthorizersOfRestApisArePermittedUnlessSwitchedOffOfHttpApisOnlyWhenSwitchedOn() {
        String auth =
                "Auth: {Authorizers: {On: {FunctionArn: a, %s}, Off: {FunctionArn: b, %s}, Pool: {UserPoolArn: c}}}";
        assertThat(made("Api: {Type: AWS::Serverless::Api, Properties: {StageName: v1, %s}}\n"
                        .formatted(auth.formatted("Identity: {}", "DisableFunctionDefaultPermissions: true"))))
                .contains("ApiOnAuthorizerPermission Lambda::Permission")
                .noneMatch(made -> made.startsWith("ApiOff") || made.startsWith("ApiPool"));
        assertThat(made("Api: {Type: AWS::Serverless::HttpApi, Properties: {%s}}\n"
                        .formatted(auth.formatted("EnableFunctionDefaultPermissions: true", "Identity: {}"))))
                .contains("ApiOnAuthorizerPermission Lambda::Permission")
                .noneMatch(made -> made.startsWith("ApiOff"));
    }

    @Test
    void aDomainIsNamedByItsHashAndMappedForEachPath() {
        List<String> made = made("""
                Rest:
                  Type: AWS::Serverless::Api
                  Properties:
                    StageName: v1
                    Domain: {DomainName: shop.example.com, BasePath: [/a-b, c], Route53: {HostedZoneId: Z1}}
                Http: {Type: AWS::Serverless::HttpApi, Properties: {Domain: {DomainName: x, Route53: {HostedZoneId: Z1}}}}
                Own: {Type: AWS::Serverless::Api, Properties: {StageName: v1, Domain: {DomainName: y, EndpointConfiguration: PRIVATE}}}
                """);
        assertThat(made)
                .contains(
                        "ApiGatewayDomainName# ApiGateway::DomainName",
                        "RestabBasePathMapping ApiGateway::BasePathMapping",
                        "RestcBasePathMapping ApiGateway::BasePathMapping",
                        "ApiGatewayDomainNameV2# ApiGatewayV2::DomainName",
                        "HttpApiMapping ApiGatewayV2::ApiMapping",
                        "ApiGatewayDomainNameV2# ApiGateway::DomainNameV2",
                        "OwnBasePathMapping ApiGateway::BasePathMappingV2")
                .containsOnlyOnce("RecordSetGroup# Route53::RecordSetGroup");
    }

    @Test
    void usagePlansAreOfOneApiOrShared() {
        assertThat(made("""
                A: {Type: AWS::Serverless::Api, Properties: {StageName: v1, Auth: {UsagePlan: {CreateUsagePlan: PER_API}}}}
                B: {Type: AWS::Serverless::Api, Properties: {StageName: v1, Auth: {UsagePlan: {CreateUsagePlan: SHARED}}}}
                C: {Type: AWS::Serverless::Api, Properties: {StageName: v1, Auth: {UsagePlan: {CreateUsagePlan: NONE}}}}
                """))
                .contains("AUsagePlan ApiGateway::UsagePlan", "AApiKey ApiGateway::ApiKey")
                .contains(
                        "ServerlessUsagePlan ApiGateway::UsagePlan", "ServerlessUsagePlanKey ApiGateway::UsagePlanKey")
                .doesNotContain("CUsagePlan ApiGateway::UsagePlan");
    }

    @Test
    void aStateMachineHasARoleOfItsOwnAndOneForEachEvent() {
        assertThat(made("""
                M:
                  Type: AWS::Serverless::StateMachine
                  Properties:
                    AutoPublishAlias: live
                    Events:
                      Daily: {Type: Schedule}
                      Given: {Type: Schedule, Properties: {RoleArn: r}}
                      Post: {Type: Api, Properties: {Path: /, Method: post}}
                """))
                .contains(
                        "MRole IAM::Role",
                        "M StepFunctions::StateMachine",
                        "MVersion StepFunctions::StateMachineVersion",
                        "MAliaslive StepFunctions::StateMachineAlias",
                        "MDaily Events::Rule",
                        "MDailyRole IAM::Role",
                        "MGiven Events::Rule",
                        "MPostRole IAM::Role",
                        "ServerlessRestApi ApiGateway::RestApi")
                .doesNotContain("MGivenRole IAM::Role");
    }

    @Test
    void aWebSocketApiHasThreeResourcesForEachRoute() {
        assertThat(made("""
                Chat:
                  Type: AWS::Serverless::WebSocketApi
                  Properties:
                    Auth: {AuthType: CUSTOM, AuthArn: a}
                    Routes: {$connect: {FunctionArn: f}, sendMessage: {FunctionArn: f}}
                """))
                .containsExactlyInAnyOrder(
                        "Chat ApiGatewayV2::Api",
                        "ChatConnectRoute ApiGatewayV2::Route",
                        "ChatConnectIntegration ApiGatewayV2::Integration",
                        "ChatConnectPermission Lambda::Permission",
                        "ChatSendmessageRoute ApiGatewayV2::Route",
                        "ChatSendmessageIntegration ApiGatewayV2::Integration",
                        "ChatSendmessagePermission Lambda::Permission",
                        "ChatDefaultStage ApiGatewayV2::Stage",
                        "ChatConnectAuthorizer ApiGatewayV2::Authorizer",
                        "ChatAuthorizerPermission Lambda::Permission");
    }

    @Test
    void aGraphQlApiNamesItsPartsAfterItself() {
        assertThat(made("""
                Shop:
                  Type: AWS::Serverless::GraphQLApi
                  Properties:
                    SchemaInline: "type Query { a: Int }"
                    Auth: {Type: API_KEY}
                    ApiKeys: {Key: {}}
                    Cache: {Type: T}
                    DataSources:
                      DynamoDb: {Orders: {TableArn: t}}
                      Lambda: {Calc: {FunctionArn: f, ServiceRoleArn: r}}
                    Functions: {Read: {DataSource: NONE}, Given: {Id: x}}
                    Resolvers: {Query: {all: {Pipeline: [Read]}}}
                """))
                .containsExactlyInAnyOrder(
                        "Shop AppSync::GraphQLApi",
                        "ShopCloudWatchRole IAM::Role",
                        "ShopSchema AppSync::GraphQLSchema",
                        "ShopApiCache AppSync::ApiCache",
                        "ShopKey AppSync::ApiKey",
                        "ShopOrdersDynamoDBDataSource AppSync::DataSource",
                        "ShopOrdersDynamoDBDataSourceRole IAM::Role",
                        "ShopOrdersDynamoDBDataSourceToTableConnectorPolicy IAM::ManagedPolicy",
                        "ShopCalcLambdaDataSource AppSync::DataSource",
                        "ShopRead AppSync::FunctionConfiguration",
                        "ShopNoneDataSource AppSync::DataSource",
                        "ShopQueryall AppSync::Resolver");
    }

    @Test
    void aConnectorBecomesAPolicyOrAPermissionByWhatItConnects() {
        assertThat(made("""
                F:
                  Type: AWS::Serverless::Function
                  Properties: {Role: r}
                  Connectors:
                    Read: {Properties: {Destination: {Id: Table}, Permissions: [Read]}}
                    Write: {Properties: {Destination: [{Id: Table}, {Id: Queue}], Permissions: [Write]}}
                Table: {Type: AWS::DynamoDB::Table}
                Queue: {Type: AWS::SQS::Queue}
                Topic: {Type: AWS::SNS::Topic}
                ToQueue:
                  Type: AWS::Serverless::Connector
                  Properties: {Source: {Id: Topic}, Destination: {Id: Queue}, Permissions: [Write]}
                ToF:
                  Type: AWS::Serverless::Connector
                  Properties: {Source: {Type: AWS::S3::Bucket, Arn: a}, Destination: {Id: F}, Permissions: [Write]}
                """))
                .containsExactlyInAnyOrder(
                        "F Lambda::Function",
                        "FReadPolicy IAM::ManagedPolicy",
                        "FWritePolicyDestination0 IAM::ManagedPolicy",
                        "FWritePolicyDestination1 IAM::ManagedPolicy",
                        "ToQueueQueuePolicy SQS::QueuePolicy",
                        "ToFWriteLambdaPermission Lambda::Permission");
    }

    @Test
    void otherTypesBecomeOneResource() {
        assertThat(made("""
                Table: {Type: AWS::Serverless::SimpleTable}
                Layer: {Type: AWS::Serverless::LayerVersion}
                Part: {Type: AWS::Serverless::Application}
                Pool: {Type: AWS::Serverless::CapacityProvider}
                """))
                .containsExactly(
                        "Table DynamoDB::Table",
                        "Layer# Lambda::LayerVersion",
                        "Part CloudFormation::Stack",
                        "PoolOperatorRole IAM::Role",
                        "Pool Lambda::CapacityProvider");
    }

    @Test
    void aResourceWithTheNameOfAnImplicitApiGivesWay() {
        assertThat(made("""
                ServerlessRestApi: {Type: AWS::Serverless::Function}
                F: {Type: AWS::Serverless::Function, Properties: {Events: {E: {Type: Api}}}}
                """))
                .contains("ServerlessRestApi ApiGateway::RestApi")
                .doesNotContain("ServerlessRestApiRole IAM::Role");
    }

    @Test
    void whatTakesAResourcesPlaceCountsOnce() {
        Template template = template("""
                Resources:
                  Orders: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: live}}
                  Layer: {Type: AWS::Serverless::LayerVersion}
                  Queue: {Type: AWS::SQS::Queue}
                """);
        assertThat(template.generated().countWith(template.resources())).isEqualTo(6);
    }

    @Test
    void conditionsGoOverToWhatIsMade() {
        GeneratedResources generated = generated("""
                F:
                  Type: AWS::Serverless::Function
                  Condition: IsProd
                  Properties: {Events: {E: {Type: Api}}}
                """);
        for (String id : List.of("F", "FRole", "FEPermissionProd", "ServerlessRestApi", "ServerlessRestApiProdStage")) {
            assertThat(generated.find(id).orElseThrow().condition()).hasValue("IsProd");
        }
    }

    @Test
    void typesAndEventsThatNobodyHereKnowsMayMakeAnything() {
        assertThat(template("Resources: {Web: {Type: AWS::Serverless::Newer}}").hasResource("WebAnything"))
                .isTrue();
        assertThat(template(
                                "Resources: {F: {Type: AWS::Serverless::Function, Properties: {Events: {Fn::Transform: {Name: M}}}}}")
                        .hasResource("FAnything"))
                .isTrue();
        assertThat(template("Resources: {F: {Type: AWS::Serverless::Function}}").hasResource("FAnything"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Events",
        "Auth",
        "Domain",
        "Routes",
        "DataSources",
        "Functions",
        "Resolvers",
        "EventInvokeConfig",
        "FunctionUrlConfig",
        "DeploymentPreference",
        "AutoPublishAlias",
        "StageName",
        "Destination",
        "Role",
        "Logging"
    })
    void wrongShapesNeverThrow(String property) {
        for (String type :
                List.of("Function", "StateMachine", "Api", "HttpApi", "WebSocketApi", "GraphQLApi", "Connector")) {
            for (String value :
                    List.of("text", "[a, {b: c}]", "~", "{a: b}", "{a: {Type: Api, Properties: [x]}}", "!Ref X")) {
                String properties = "{AutoPublishAlias: a, %s: %s}".formatted(property, value);
                assertThat(generated("X: {Type: AWS::Serverless::%s, Connectors: {A: b}, Properties: %s}\n"
                                .formatted(type, properties)))
                        .isNotNull();
            }
        }
    }
}
