package io.github.awslint.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a role of a template may do, where unknown means yes. */
class RoleTest {

    private static final String ACTION = "sqs:ReceiveMessage";

    private static Role role(String properties) {
        return template("""
                Parameters:
                  Arn:
                    Type: String
                Resources:
                  Role:
                    Type: AWS::IAM::Role
                    Properties:
                      AssumeRolePolicyDocument: {}
                %s
                """.formatted(properties.indent(6)));
    }

    private static Role template(String yaml) {
        Template template = Template.of(DocumentReader.read(new SourceFile("template.yaml", yaml))
                .rootMap()
                .orElseThrow());
        return Role.of(template.resource("Role").orElseThrow());
    }

    private static Role withStatement(String statement) {
        return role("Policies: [{PolicyName: p, PolicyDocument: {Statement: [" + statement + "]}}]");
    }

    @Test
    void aRoleWithoutPoliciesAllowsNothing() {
        assertThat(role("").mayAllow(ACTION)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Effect: Allow, Action: 'sqs:ReceiveMessage'}",
                "{Effect: Allow, Action: ['s3:GetObject', 'SQS:receive*']}",
                "{Effect: Allow, Action: '*'}",
                "{Effect: Allow, Action: 'sqs:*e?sage'}",
                "{Effect: Allow, NotAction: 'iam:*'}",
                "{Effect: Allow, Action: !Ref Arn}",
                "{Effect: Allow, Action: [!Sub '${Arn}:ReceiveMessage']}",
                "{Effect: !Ref Arn, Action: 'sqs:ReceiveMessage'}",
                "{Effect: Allow, Action: 'sqs:ReceiveMessage', Condition: {Bool: {'aws:SecureTransport': true}}}",
            })
    void aStatementThatCouldAllowTheActionCounts(String statement) {
        assertThat(withStatement(statement).mayAllow(ACTION)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Effect: Allow, Action: 'sqs:SendMessage'}",
                "{Effect: Allow, Action: 'sqs:Receive'}",
                "{Effect: Deny, Action: '*'}",
            })
    void aStatementForOtherActionsDoesNot(String statement) {
        assertThat(withStatement(statement).mayAllow(ACTION)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole, false",
        "arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole, false",
        "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole, true",
        "arn:aws:iam::aws:policy/AmazonSQSFullAccess, true",
        "arn:aws:iam::aws:policy/NobodyKnowsThisPolicy, true",
        "arn:aws:iam::123456789012:policy/AWSLambdaBasicExecutionRole, true",
    })
    void managedPoliciesOfAwsAreKnownOnlyWhereTheTableHasThem(String arn, boolean allowed) {
        assertThat(role("ManagedPolicyArns: ['" + arn + "']").mayAllow(ACTION)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ManagedPolicyArns: [!Ref Arn]",
                "ManagedPolicyArns: !Ref Arn",
                "ManagedPolicyArns: [!ImportValue x]",
                "Policies: !Ref Arn",
                "Policies: [{PolicyName: p, PolicyDocument: !Ref Arn}]",
                "Policies: [{PolicyName: p, PolicyDocument: {Fn::Transform: {Name: AWS::Include}}}]",
            })
    void whatCannotBeReadMayAllowAnything(String properties) {
        assertThat(role(properties).mayAllow(ACTION)).isTrue();
    }

    @Test
    void aPolicyInOneBranchOfAConditionCounts() {
        Role role = template("""
                Conditions:
                  Polls: !Equals [!Ref AWS::Region, eu-west-1]
                Resources:
                  Role:
                    Type: AWS::IAM::Role
                    Properties:
                      ManagedPolicyArns:
                        - !If [Polls, arn:aws:iam::aws:policy/AmazonSQSFullAccess, !Ref AWS::NoValue]
                """);
        assertThat(role.mayAllow(ACTION)).isTrue();
        assertThat(role.mayAllow("s3:GetObject")).isFalse();
    }

    @Test
    void policiesThatOtherResourcesAttachCount() {
        Role role = template("""
                Resources:
                  Role:
                    Type: AWS::IAM::Role
                    Properties:
                      RoleName: worker
                  ByReference:
                    Type: AWS::IAM::Policy
                    Properties:
                      Roles: [!Ref Role]
                      PolicyDocument: {Statement: [{Effect: Allow, Action: "sqs:*"}]}
                  ByName:
                    Type: AWS::IAM::ManagedPolicy
                    Properties:
                      Roles: [worker]
                      PolicyDocument: {Statement: {Effect: Allow, Action: "s3:*"}}
                  Single:
                    Type: AWS::IAM::RolePolicy
                    Properties:
                      RoleName: !Ref Role
                      PolicyDocument: {Statement: [{Effect: Allow, Action: "sns:*"}]}
                  ForOthers:
                    Type: AWS::IAM::Policy
                    Properties:
                      Roles: [other]
                      PolicyDocument: {Statement: [{Effect: Allow, Action: "ec2:*"}]}
                """);
        assertThat(role.lacks(List.of("sqs:SendMessage", "s3:GetObject", "sns:Publish", "ec2:RunInstances")))
                .containsExactly("ec2:RunInstances");
    }

    @Test
    void aConnectorOrAMacroMayAllowAnything() {
        assertThat(template("""
                Resources:
                  Role: {Type: AWS::IAM::Role}
                  Connector: {Type: AWS::Serverless::Connector}
                """).mayAllow(ACTION)).isTrue();
        assertThat(template("""
                Transform: [Company-Policies]
                Resources:
                  Role: {Type: AWS::IAM::Role}
                """).mayAllow(ACTION)).isTrue();
    }
}
