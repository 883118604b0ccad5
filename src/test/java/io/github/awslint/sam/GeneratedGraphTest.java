package io.github.awslint.sam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Circles;
import io.github.awslint.cloudformation.ResourceGraph;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedGraphTest {

    private static ResourceGraph graph(String resources) {
        Template template = ServerlessTemplate.of(
                Templates.of("Transform: AWS::Serverless-2016-10-31\nResources:\n" + resources.indent(2)));
        return ResourceGraph.of(template);
    }

    private static List<String> edges(String from, String resources) {
        return graph(resources).edges(from).stream().map(ResourceGraph.Edge::to).toList();
    }

    private static boolean isCircle(String resource, String resources) {
        return Circles.of(graph(resources)).shortest(resource).isPresent();
    }

    @Test
    void propertiesStayWithTheResourceThatTheyGoTo() {
        String function = """
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    Policies: [{SQSPollerPolicy: {QueueName: !GetAtt Q.QueueName}}]
                    Environment: {Variables: {T: !Ref T}}
                    Events: {E: {Type: SQS, Properties: {Queue: !GetAtt S.Arn}}}
                Q: {Type: AWS::SQS::Queue}
                S: {Type: AWS::SQS::Queue}
                T: {Type: AWS::SNS::Topic}
                """;
        assertThat(edges("F", function)).containsExactlyInAnyOrder("T", "FRole");
        assertThat(edges("FRole", function)).containsExactly("Q");
        assertThat(edges("FE", function)).containsExactlyInAnyOrder("S", "F");
    }

    @Test
    void aBucketWaitsForTheFunctionThatItNotifies() {
        assertThat(edges("B", """
                B: {Type: AWS::S3::Bucket}
                F: {Type: AWS::Serverless::Function, Properties: {Events: {E: {Type: S3, Properties: {Bucket: !Ref B}}}}}
                """)).containsExactlyInAnyOrder("F", "FEPermission");
    }

    @Test
    void anAliasStandsBetweenAnEventAndItsFunction() {
        String resources = """
                P: {Type: AWS::Cognito::UserPool}
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    AutoPublishAlias: live
                    Events: {E: {Type: Cognito, Properties: {UserPool: !Ref P, Trigger: PreSignUp}}}
                Q: {Type: AWS::SSM::Parameter, Properties: {Value: !Ref F.Alias, Name: !Sub '${F.Version}'}}
                """;
        assertThat(edges("P", resources)).containsExactly("FAliaslive");
        assertThat(edges("Q", resources)).hasSize(2).contains("FAliaslive").doesNotContain("F");
    }

    @Test
    void aUserPoolThatCallsAFunctionWhichNamesItIsACircle() {
        assertThat(isCircle("P", """
                P: {Type: AWS::Cognito::UserPool}
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    Environment: {Variables: {POOL: !Ref P}}
                    Events: {E: {Type: Cognito, Properties: {UserPool: !Ref P, Trigger: PreSignUp}}}
                """)).isTrue();
    }

    @Test
    void anApiWithADefinitionOfItsOwnDoesNotWaitForTheFunctionsOfItsEvents() {
        String api = """
                A: {Type: AWS::Serverless::Api, Properties: {StageName: v1%s}}
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    Environment: {Variables: {API: !Ref A}}
                    Events: {E: {Type: Api, Properties: {RestApiId: !Ref A, Path: /, Method: get}}}
                """;
        assertThat(isCircle("F", api.formatted(""))).isTrue();
        assertThat(isCircle("F", api.formatted(", DefinitionUri: api.yaml"))).isFalse();
    }

    @Test
    void conditionsThatExcludeEachOtherMakeNoEdge() {
        Template template = ServerlessTemplate.of(Templates.of("""
                Transform: AWS::Serverless-2016-10-31
                Parameters: {P: {Type: String}}
                Conditions: {X: !Equals [!Ref P, a], Y: !Equals [!Ref P, b]}
                Resources:
                  B: {Type: AWS::S3::Bucket, Condition: X}
                  F:
                    Type: AWS::Serverless::Function
                    Condition: Y
                    Properties: {Events: {E: {Type: S3, Properties: {Bucket: !Ref B}}}}
                """));
        assertThat(ResourceGraph.of(template).edges("B")).isEmpty();
    }

    @Test
    void aStateMachineMayCallAFunctionOfTheApiThatStartsIt() {
        assertThat(isCircle("M", """
                M:
                  Type: AWS::Serverless::StateMachine
                  Properties:
                    Definition: {StartAt: A, States: {A: {Type: Task, Resource: !GetAtt F.Arn, End: true}}}
                    Events: {E: {Type: Api, Properties: {Path: /, Method: post}}}
                F: {Type: AWS::Serverless::Function, Properties: {Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}}}
                """)).isFalse();
    }
}
