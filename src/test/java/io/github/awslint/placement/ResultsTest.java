package io.github.awslint.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Templates;
import io.github.awslint.schema.Specification;
import io.github.awslint.syntax.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {

    private static final String TEMPLATE = """
            Parameters:
              Text: {Type: String}
              Number: {Type: Number}
              List: {Type: CommaDelimitedList}
              Ids: {Type: "List<AWS::EC2::Subnet::Id>"}
              Stored: {Type: "AWS::SSM::Parameter::Value<CommaDelimitedList>"}
            Resources:
              Queue: {Type: AWS::SQS::Queue}
              Subnet: {Type: AWS::EC2::Subnet}
              Reserved: {Type: AWS::EC2::CapacityReservation}
              Cluster: {Type: AWS::DocDB::DBCluster}
              Stack: {Type: AWS::CloudFormation::Stack}
              Custom: {Type: Custom::Thing}
              Own: {Type: AWS::CloudFormation::CustomResource}
            Outputs:
              Value:
                Value: %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "!Ref Text | TEXT",
                "!Ref Number | TEXT",
                "!Ref List | LIST",
                "!Ref Ids | LIST",
                "!Ref Stored | LIST",
                "!Ref AWS::NotificationARNs | LIST",
                "!Ref AWS::Region | TEXT",
                "!Ref AWS::NoValue | UNKNOWN",
                "!Ref Queue | TEXT",
                "!Ref Custom | UNKNOWN",
                "!Ref Missing | UNKNOWN",
                "!GetAtt Queue.Arn | TEXT",
                "!GetAtt Subnet.Ipv6CidrBlocks | LIST",
                "!GetAtt Reserved.TotalInstanceCount | NUMBER",
                "!GetAtt Reserved.EphemeralStorage | TRUTH",
                "!GetAtt Cluster.Port | TEXT",
                "!GetAtt Stack.Outputs.Anything | TEXT",
                "!GetAtt Custom.Anything | UNKNOWN",
                "!GetAtt Own.Anything | UNKNOWN",
                "!GetAtt Queue.Missing | UNKNOWN",
                "!GetAZs '' | LIST",
                "!Split [a, b] | LIST",
                "!Cidr [10.0.0.0/16, 2, 8] | LIST",
                "!Join [a, [b]] | TEXT",
                "!Sub x | TEXT",
                "!ImportValue x | TEXT",
                "!Select [0, [a]] | UNKNOWN",
                "!FindInMap [a, b, c] | UNKNOWN",
                "plain | UNKNOWN"
            })
    void aFunctionYields(String call, Result expected) {
        Template template = Templates.of(TEMPLATE.formatted(call));
        Node value = template.root()
                .map("Outputs")
                .flatMap(outputs -> outputs.map("Value"))
                .flatMap(output -> output.get("Value"))
                .orElseThrow();

        Result result =
                Placements.of(template, Specification.bundled()).results().of(value);

        assertThat(result).isEqualTo(expected);
    }
}
