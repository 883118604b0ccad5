package io.github.awslint.apigateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.sam.ServerlessTemplate;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The routes of a template, wherever they are declared. */
class ApiGatewayTest {

    private static ApiGateway read(String yaml) {
        return read(yaml, Map.of());
    }

    private static ApiGateway read(String yaml, Map<String, byte[]> files) {
        Template template = Template.of(DocumentReader.read(new SourceFile("template.yaml", yaml))
                .rootMap()
                .orElseThrow());
        return ApiGateway.of(
                LambdaFunctions.of(ServerlessTemplate.of(template)), new DefinitionFiles(new MemoryTree(files)));
    }

    private static List<String> targets(Route route) {
        return route.targets().stream()
                .map(target -> target.function().name()
                        + target.qualifier().map(qualifier -> ":" + qualifier).orElse(""))
                .toList();
    }

    @Test
    void aMethodResourceIsARouteOfItsApi() {
        Route route = read("""
                Resources:
                  Api: {Type: AWS::ApiGateway::RestApi}
                  Orders: {Type: AWS::Lambda::Function}
                  GetOrders:
                    Type: AWS::ApiGateway::Method
                    Properties:
                      RestApiId: !Ref Api
                      HttpMethod: get
                      AuthorizationType: AWS_IAM
                      Integration:
                        Type: AWS_PROXY
                        TimeoutInMillis: 5000
                        Uri: !Join ["", ["arn:aws:apigateway:x:lambda:path/2015-03-31/functions/", !GetAtt Orders.Arn, /invocations]]
                """).routes().get(0);
        assertThat(route.kind()).contains(ApiKind.REST);
        assertThat(route.api().map(Api::name)).contains("Api");
        assertThat(route.httpMethod()).contains("GET");
        assertThat(route.authorization().state()).isEqualTo(Authorization.State.REQUIRED);
        assertThat(targets(route)).containsExactly("Orders");
        Integration integration = route.integration().orElseThrow();
        assertThat(integration.isProxy()).isTrue();
        assertThat(integration.get(IntegrationProperty.TIMEOUT).text()).contains("5000");
    }

    @Test
    void anIntegrationPerBranchGivesARouteEach() {
        List<Route> routes = read("""
                Conditions:
                  Mocked: !Equals [!Ref AWS::Region, eu-west-1]
                Resources:
                  GetOrders:
                    Type: AWS::ApiGateway::Method
                    Properties:
                      HttpMethod: GET
                      Integration: !If [Mocked, {Type: MOCK}, {Type: HTTP_PROXY}]
                """).routes();
        assertThat(routes)
                .extracting(route -> route.integration().orElseThrow().type().orElseThrow())
                .containsExactly("MOCK", "HTTP_PROXY");
    }

    @Test
    void anOpenApiDocumentHoldsRoutes() {
        List<Route> routes = read("""
                Resources:
                  Orders: {Type: AWS::Lambda::Function}
                  Live: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref Orders}}
                  Api:
                    Type: AWS::ApiGateway::RestApi
                    Properties:
                      Body:
                        paths:
                          /orders:
                            parameters: []
                            get:
                              security: [{pool: []}]
                              responses: {"200": {headers: {X-Total: {}}}}
                              x-amazon-apigateway-integration:
                                type: aws
                                uri: !Sub "arn:aws:apigateway:x:lambda:path/2015-03-31/functions/${Live}/invocations"
                                responses: {default: {statusCode: 200, responseParameters: {method.response.header.X-Total: "'1'"}}}
                            x-amazon-apigateway-any-method: {}
                """).routes();
        assertThat(routes).extracting(Route::title).containsExactly("GET /orders", "ANY /orders");
        Route get = routes.get(0);
        assertThat(targets(get)).containsExactly("Orders:Live");
        assertThat(get.authorization().name()).isEqualTo("pool");
        assertThat(get.responses())
                .singleElement()
                .satisfies(response -> assertThat(response.headers()).containsExactly("x-total"));
        assertThat(get.integration().orElseThrow().responses())
                .singleElement()
                .satisfies(response -> assertThat(response.header("x-total")).isPresent());
        assertThat(routes.get(1).integration()).isEmpty();
    }

    @Test
    void eventsOfServerlessFunctionsAreRoutes() {
        List<Route> routes = read("""
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Orders:
                    Type: AWS::Serverless::Function
                    Properties:
                      Events:
                        Rest: {Type: Api, Properties: {Path: /orders, Method: any, TimeoutInMillis: 1000}}
                        Http: {Type: HttpApi}
                        Queue: {Type: SQS, Properties: {Queue: arn:aws:sqs:eu-west-1:123456789012:jobs}}
                """).routes();
        assertThat(routes).extracting(route -> route.kind().orElseThrow()).containsExactly(ApiKind.REST, ApiKind.HTTP);
        assertThat(routes.get(0).title()).isEqualTo("ANY /orders");
        assertThat(routes.get(0)
                        .integration()
                        .orElseThrow()
                        .get(IntegrationProperty.TIMEOUT)
                        .text())
                .contains("1000");
        assertThat(targets(routes.get(1))).containsExactly("Orders");
    }

    @Test
    void theKindOfAVersion2ApiComesFromItsProtocol() {
        ApiGateway gateway = read("""
                Parameters:
                  Protocol: {Type: String}
                Resources:
                  Chat: {Type: AWS::ApiGatewayV2::Api, Properties: {ProtocolType: WEBSOCKET}}
                  Open: {Type: AWS::ApiGatewayV2::Api, Properties: {ProtocolType: !Ref Protocol}}
                  Imported: {Type: AWS::ApiGatewayV2::Api, Properties: {Body: {openapi: 3.0.1}}}
                  Send: {Type: AWS::ApiGatewayV2::Integration, Properties: {ApiId: !Ref Chat, IntegrationType: MOCK}}
                  Ask: {Type: AWS::ApiGatewayV2::Integration, Properties: {ApiId: !Ref Open, IntegrationType: MOCK}}
                """);
        assertThat(gateway.apis())
                .extracting(api -> api.kind().map(Enum::name).orElse("?"))
                .containsExactly("WEBSOCKET", "?", "HTTP");
        assertThat(gateway.routes())
                .extracting(route -> route.kind().map(Enum::name).orElse("?"))
                .containsExactly("WEBSOCKET", "?");
    }

    @Test
    void shapesThatAreWrongMakeNothing() {
        ApiGateway gateway = read("""
                Resources:
                  A: {Type: AWS::ApiGateway::Method}
                  B: {Type: AWS::ApiGateway::Method, Properties: {Integration: [], MethodResponses: {}, HttpMethod: {}}}
                  C: {Type: AWS::ApiGateway::RestApi, Properties: {Body: {paths: {/x: {get: 5}, /y: []}}}}
                  D: {Type: AWS::ApiGateway::RestApi, Properties: {Body: text, EndpointConfiguration: 7}}
                  E: {Type: AWS::ApiGateway::Method, Properties: {MethodResponses: [5, !Ref X, []], Integration: {IntegrationResponses: [5], Uri: []}}}
                  F: {Type: AWS::Serverless::Function, Properties: {Events: {G: 5, H: {Type: Api, Properties: []}, I: {Type: []}}}}
                  J: {Type: AWS::Lambda::Permission, Properties: {FunctionName: [], Principal: {}}}
                  K: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: !Ref F, EventSourceArn: []}}
                """);
        assertThat(gateway.routes())
                .allSatisfy(route -> assertThat(route.targets().size()).isLessThan(2));
    }

    @Test
    void aFileOfTheProjectHoldsRoutesLikeABody() {
        Map<String, byte[]> files = Map.of("api/orders.yaml", """
                openapi: 3.0.1
                paths:
                  /orders:
                    get: {x-amazon-apigateway-integration: {type: mock}}
                """.getBytes(StandardCharsets.UTF_8));
        for (String api : List.of(
                "{Type: AWS::Serverless::Api, Properties: {DefinitionUri: api/orders.yaml}}",
                "{Type: AWS::ApiGateway::RestApi, Properties: {BodyS3Location: ./api/orders.yaml}}",
                "{Type: AWS::Serverless::Api, Properties: {DefinitionBody: {'Fn::Transform': {Name: AWS::Include,"
                        + " Parameters: {Location: api/orders.yaml}}}}}")) {
            ApiGateway gateway = read("Resources: {Api: " + api + "}", files);
            assertThat(gateway.routes()).as(api).extracting(Route::title).containsExactly("GET /orders");
            assertThat(gateway.apis().get(0).hasOutsideDefinition()).isFalse();
            assertThat(gateway.routes().get(0).place().location().source().path())
                    .isEqualTo("api/orders.yaml");
        }
    }

    @Test
    void aDocumentThatIsNotInTheProjectIsUnseen() {
        ApiGateway gateway = read("""
                Resources:
                  Uploaded: {Type: AWS::Serverless::Api, Properties: {DefinitionUri: "s3://definitions/orders.yaml"}}
                  Missing: {Type: AWS::Serverless::Api, Properties: {DefinitionUri: orders.yaml}}
                  Chosen: {Type: AWS::Serverless::Api, Properties: {DefinitionUri: !Ref Definition}}
                """);
        assertThat(gateway.apis())
                .hasSize(3)
                .allMatch(Api::hasOutsideDefinition)
                .allMatch(Api::isImported);
        assertThat(gateway.routes()).isEmpty();
    }

    @Test
    void theRoutesOfAServerlessWebSocketApiCallFunctions() {
        ApiGateway gateway = read("""
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Chat:
                    Type: AWS::Serverless::WebSocketApi
                    Properties:
                      Routes:
                        $connect: {FunctionArn: !GetAtt Connect.Arn, IntegrationTimeout: 5000}
                        send: {FunctionArn: !ImportValue send}
                  Connect: {Type: AWS::Serverless::Function}
                """);
        Route connect = gateway.routes().get(0);
        assertThat(connect.is(ApiKind.WEBSOCKET)).isTrue();
        assertThat(targets(connect)).containsExactly("Connect");
        assertThat(connect.integration()
                        .orElseThrow()
                        .get(IntegrationProperty.TIMEOUT)
                        .text())
                .contains("5000");
        assertThat(gateway.routes().get(1).targets()).isEmpty();
    }
}
