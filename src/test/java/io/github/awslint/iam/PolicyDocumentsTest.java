package io.github.awslint.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policy documents are found wherever they stand, in any notation. */
class PolicyDocumentsTest {

    @Test
    void inlineManagedAndTrustPoliciesAreFound() {
        assertThat(policies("""
                Resources:
                  Role:
                    Type: AWS::IAM::Role
                    Properties:
                      AssumeRolePolicyDocument: { Statement: [] }
                      Policies:
                        - { PolicyName: a, PolicyDocument: { Statement: [] } }
                        - { PolicyName: b, PolicyDocument: { Statement: [] } }
                  Queue:
                    Type: AWS::SQS::QueuePolicy
                    Properties: { Queues: [a], PolicyDocument: { Statement: [] } }
                """))
                .extracting(PolicyDocument::kind)
                .containsExactlyInAnyOrder(
                        PolicyKind.TRUST, PolicyKind.IDENTITY, PolicyKind.IDENTITY, PolicyKind.RESOURCE);
    }

    @Test
    void samTakesDocumentsNamesAndTemplatesInOneList() {
        assertThat(policies("""
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Orders:
                    Type: AWS::Serverless::Function
                    Properties:
                      Policies:
                        - AWSXrayWriteOnlyAccess
                        - DynamoDBReadPolicy: { TableName: orders }
                        - Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "*" }]
                  Payments:
                    Type: AWS::Serverless::Function
                    Properties:
                      Policies: { Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "*" }] }
                """))
                .hasSize(2)
                .allSatisfy(policy -> assertThat(policy.statements()).hasSize(1));
    }

    @Test
    void aChosenDocumentCountsOnceForEachBranch() {
        List<PolicyDocument> policies = policies("""
                Conditions:
                  IsProd: !Equals [!Ref "AWS::Region", eu-west-1]
                Resources:
                  Policy:
                    Type: AWS::IAM::ManagedPolicy
                    Properties:
                      PolicyDocument: !If [IsProd, { Statement: [] }, { Statement: [{ Effect: Deny }] }]
                """);

        assertThat(policies)
                .extracting(policy -> policy.when().clause())
                .containsExactly(" when IsProd is true", " when IsProd is false");
        assertThat(policies.get(1).statements()).hasSize(1);
    }

    @Test
    void jsonTextKeepsItsPlacesInTheFile() {
        PolicyDocument policy = policies("""
                Resources:
                  Policy:
                    Type: AWS::IAM::ManagedPolicy
                    Properties:
                      PolicyDocument: |
                        {
                          "Statement": { "Effect": "Allow" }
                        }
                """).get(0);

        assertThat(policy.statements().get(0).map().location().start().line()).isEqualTo(7);
        assertThat(policy.substituted()).isFalse();
    }

    @Test
    void wrongShapesAreNoDocuments() {
        assertThat(policies("""
                Resources:
                  A: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: [1], Policies: x } }
                  B: { Type: AWS::IAM::Role, Properties: { Policies: [x, { PolicyDocument: }, [y]] } }
                  C: { Type: AWS::IAM::ManagedPolicy, Properties: [x] }
                  D: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: !Ref A } }
                  E: { Type: AWS::IAM::ManagedPolicy, Properties: !If [x, { PolicyDocument: {} }] }
                """)).isEmpty();
    }

    private static List<PolicyDocument> policies(String template) {
        MapNode root = DocumentReader.read(new SourceFile("template.yaml", template))
                .rootMap()
                .orElseThrow();
        return PolicyDocuments.of(Template.of(root));
    }
}
