package io.github.awslint.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Templates;
import io.github.awslint.schema.Specification;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementsTest {

    private static Placements placements(String yaml) {
        return Placements.of(Templates.of(yaml), Specification.bundled());
    }

    private static List<String> calls(String yaml) {
        return placements(yaml).calls().stream()
                .map(placement -> placement.property() + ": "
                        + placement.expected().noun() + placement.when().clause())
                .toList();
    }

    private static List<String> identifying(String yaml) {
        return placements(yaml).identifying().stream()
                .map(placement -> placement.property() + ": "
                        + placement.identifier().orElseThrow().noun())
                .toList();
    }

    @Test
    void aFunctionIsPlacedWithTheTypeOfItsProperty() {
        assertThat(calls("""
                Resources:
                  Q:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Ref A
                      DelaySeconds: !Ref B
                      Tags: !Ref C
                """)).containsExactly("QueueName: string", "DelaySeconds: whole number", "Tags: list");
    }

    @Test
    void anItemOfAListHasTheTypeOfItems() {
        assertThat(calls("""
                Resources:
                  E:
                    Type: AWS::EFS::MountTarget
                    Properties:
                      SecurityGroups: [sg-0a1b2c3d, !Ref A]
                """)).containsExactly("SecurityGroups: string");
    }

    @Test
    void eachBranchOfAConditionIsAPlaceOfItsOwn() {
        assertThat(calls("""
                Parameters: {P: {Type: String}}
                Conditions: {C: !Equals [!Ref P, a]}
                Resources:
                  Q:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !If [C, !Ref A, !If [C, !Ref Impossible, !Ref B]]
                """)).containsExactly("QueueName: string when C is true", "QueueName: string when C is false");
    }

    @Test
    void allPropertiesMayBeChosenByACondition() {
        assertThat(identifying("""
                Parameters: {P: {Type: String}}
                Conditions: {C: !Equals [!Ref P, a]}
                Resources:
                  I:
                    Type: AWS::EC2::Instance
                    Properties:
                      Fn::If: [C, {ImageId: a}, {SubnetId: b}]
                """)).containsExactly("ImageId: AMI id", "SubnetId: subnet id");
    }

    @Test
    void whatAPropertyIdentifiesDependsOnTheResourceType() {
        assertThat(identifying("""
                Resources:
                  C: {Type: AWS::Cloud9::EnvironmentEC2, Properties: {ImageId: amazonlinux-2023-x86_64}}
                  I: {Type: AWS::EC2::Instance, Properties: {SecurityGroups: [web], SecurityGroupIds: [sg-1]}}
                  G: {Type: AWS::EC2::SecurityGroupIngress, Properties: {GroupId: sg-2, GroupName: web}}
                  U: {Type: 'Custom::Thing', Properties: {VpcId: x}}
                """))
                .containsExactly(
                        "SecurityGroups: security group name",
                        "GroupId: security group id",
                        "GroupName: security group name");
    }

    @Test
    void optionsOfALogDriverNameALogGroup() {
        assertThat(identifying("""
                Resources:
                  T:
                    Type: AWS::ECS::TaskDefinition
                    Properties:
                      ContainerDefinitions:
                        - LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: a, awslogs-region: b}}
                """))
                .containsExactly("ContainerDefinitions.LogConfiguration.Options.awslogs-group: log group name");
    }

    @Test
    void propertiesThatSamPassesOnArePlacesToo() {
        assertThat(identifying("""
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}, Events: {}}
                """))
                .containsExactly("VpcConfig.SubnetIds: subnet id", "VpcConfig.SecurityGroupIds: security group id");
    }

    @Test
    void nothingIsPlacedWhereAMacroRewritesTheTemplate() {
        assertThat(identifying("""
                Transform: Company-Macro
                Resources:
                  I: {Type: AWS::EC2::Instance, Properties: {ImageId: a}}
                """)).isEmpty();
    }
}
