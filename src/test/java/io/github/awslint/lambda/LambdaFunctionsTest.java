package io.github.awslint.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.sam.ServerlessTemplate;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions of a template and what calls them. */
class LambdaFunctionsTest {

    private static LambdaFunctions read(String yaml) {
        return LambdaFunctions.of(
                ServerlessTemplate.of(Template.of(DocumentReader.read(new SourceFile("template.yaml", yaml))
                        .rootMap()
                        .orElseThrow())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref Plain | Plain",
                "!GetAtt Plain.Arn | Plain",
                "!Sub '${Plain}' | Plain",
                "!Sub '${Plain.Arn}:live' | Plain:live",
                "!Sub 'arn:aws:lambda:x:1:function:${Plain}:7/invocations' | Plain:7",
                "!Join [':', [!GetAtt Plain.Arn, live]] | Plain:",
                "orders | Plain",
                "!Ref Alias | Plain:Alias",
                "!Ref Version | Plain:Version",
                "!Ref Sam.Alias | Sam:Alias",
                "!If [A, !Ref Plain, !Ref Sam] | Plain,Sam",
                "!ImportValue orders | ''",
                "other | ''",
            })
    void aFunctionIsFoundByEveryWayOfNamingIt(String node, String expected) {
        LambdaFunctions functions = read("""
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Plain: {Type: AWS::Lambda::Function, Properties: {FunctionName: orders}}
                  Sam: {Type: AWS::Serverless::Function}
                  Alias: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref Plain}}
                  Version: {Type: AWS::Lambda::Version, Properties: {FunctionName: !GetAtt Plain.Arn}}
                  Caller: {Type: AWS::Lambda::Permission, Properties: {FunctionName: %s}}
                """.formatted(node));
        String found = functions.permissions().get(0).targets().stream()
                .map(target -> target.function().name()
                        + target.qualifier().map(qualifier -> ":" + qualifier).orElse(""))
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!GetAtt Queue.Arn | SQS",
                "!GetAtt Table.StreamArn | DYNAMODB",
                "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks | KINESIS",
                "!Sub 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:jobs' | SQS",
                "!ImportValue x | UNKNOWN",
                "!If [A, !GetAtt Queue.Arn, !GetAtt Table.StreamArn] | UNKNOWN",
            })
    void theSenderOfAMappingIsReadFromItsArn(String arn, EventSource.Kind kind) {
        LambdaFunctions functions = read("""
                Resources:
                  Queue: {Type: AWS::SQS::Queue}
                  Table: {Type: AWS::DynamoDB::Table}
                  Worker: {Type: AWS::Lambda::Function}
                  Mapping:
                    Type: AWS::Lambda::EventSourceMapping
                    Properties: {FunctionName: !Ref Worker, EventSourceArn: %s}
                """.formatted(arn));
        assertThat(functions.eventSources())
                .singleElement()
                .satisfies(source -> assertThat(source.kind()).isEqualTo(kind));
    }

    @Test
    void oneViewCoversBothTypesOfFunctions() {
        LambdaFunctions functions = read("""
                Transform: AWS::Serverless-2016-10-31
                Globals:
                  Function:
                    Tracing: Active
                    Timeout: 20
                    Environment: {Variables: {A: 1}}
                Resources:
                  Role: {Type: AWS::IAM::Role}
                  Sam:
                    Type: AWS::Serverless::Function
                    Properties: {Runtime: java21, Environment: {Variables: {B: 2}}, Role: !Sub "${Role.Arn}"}
                  Plain:
                    Type: AWS::Lambda::Function
                    Properties: {TracingConfig: {Mode: PassThrough}, Role: !GetAtt Role.Arn}
                """);
        LambdaFunction sam = functions.byId("Sam").orElseThrow();
        LambdaFunction plain = functions.byId("Plain").orElseThrow();
        assertThat(sam.tracingMode().text()).contains("Active");
        assertThat(plain.tracingMode().text()).contains("PassThrough");
        assertThat(plain.timeout().isAbsent()).isTrue();
        assertThat(sam.environment()).extracting(variable -> variable.name()).containsExactlyInAnyOrder("A", "B");
        assertThat(sam.roles()).hasSize(1);
        assertThat(plain.roles()).hasSize(1);
        assertThat(sam.isJava()).isTrue();
        assertThat(sam.holds(sam.timeout().known().get(0).place())).isFalse();
        assertThat(sam.placeFor(sam.timeout().known().get(0).place())).isSameAs(sam.key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Url: {Type: AWS::Lambda::Url, Properties: {TargetFunctionArn: !Ref Orders}} | true",
                "Flow: {Type: AWS::Serverless::StateMachine, Properties: {DefinitionSubstitutions: {F: !Ref Orders}}} | true",
                "Mapping: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: !Ref Orders}} | true",
                "May: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref Orders, Principal: s3.amazonaws.com}} | true",
                "May: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref Orders, Principal: apigateway.amazonaws.com}} | false",
                "Alias: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref Orders}} | false",
            })
    void aFunctionMayHaveOtherCallersThanApis(String resource, boolean expected) {
        LambdaFunctions functions = read("Resources:\n  Orders: {Type: AWS::Lambda::Function}\n  " + resource + "\n");
        assertThat(functions.isCalledOutsideOfApis(functions.all().get(0))).isEqualTo(expected);
    }
}
