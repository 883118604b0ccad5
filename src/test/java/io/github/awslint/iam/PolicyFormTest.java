package io.github.awslint.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a policy in which nothing about its elements can be wrong is usual. */
class PolicyFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement: [{ Effect: Allow, Action: \"s3:*\", Resource: \"*\" }]",
                "Statement: { Sid: One, Effect: Deny, NotAction: [\"s3:*\"], NotResource: [a, !Sub \"${Bucket.Arn}/*\"] }",
                "Statement: [{ Effect: Allow, Action: \"s3:*\", Resource: !GetAtt Bucket.Arn, Condition: { Bool: {} } }]",
                "Statement: [{ Effect: Allow, Action: \"s3:*\", Resource: !ImportValue bucket }]"
            })
    void hasUsualElements(String statements) {
        assertThat(PolicyForm.hasUsualElements(identity("Version: \"2012-10-17\", " + statements)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Version: \"2008-10-17\", ", ""})
    void anOldPolicyMayHaveUsualElements(String version) {
        PolicyDocument policy = identity(version + "Statement: [{ Effect: Allow, Action: \"s3:*\", Resource: \"*\" }]");

        assertThat(PolicyForm.hasUsualElements(policy)).isTrue();
        assertThat(PolicyForm.isOfToday(policy)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version: \"2012-10-17\"",
                "Version: [\"2012-10-17\"], Statement: [{ Effect: Allow, Action: \"s3:*\", Resource: \"*\" }]",
                "Version: \"2012-10-17\", Statement: all",
                "Version: \"2012-10-17\", Statement: [], Statements: []",
                "Version: \"2012-10-17\", Statement: [{ Effect: Permit, Action: \"s3:*\", Resource: \"*\" }]",
                "Version: \"2012-10-17\", Statement: [{ Action: \"s3:*\", Resource: \"*\" }]",
                "Version: \"2012-10-17\", Statement: [{ Effect: Allow, Resource: \"*\" }]",
                "Version: \"2012-10-17\", Statement: [{ Effect: Allow, Action: a, NotAction: b, Resource: \"*\" }]",
                "Version: \"2012-10-17\", Statement: [{ Effect: Allow, Action: [], Resource: \"*\" }]",
                "Version: \"2012-10-17\", Statement: [{ Effect: Allow, Action: a }]",
                "Version: \"2012-10-17\", Statement: [{ Effect: Allow, Action: a, Resource: { Ref: \"AWS::NoValue\" } }]",
                "Version: \"2012-10-17\", Statement: [{ Effect: Allow, Action: a, Resource: !If [Live, a, b] }]",
                "Version: \"2012-10-17\", Statement: [{ Effect: Allow, Action: a, Resource: { a: b } }]",
                "Version: \"2012-10-17\", Statement: [{ Effect: Allow, Action: a, Resource: a, Principal: \"*\" }]",
                "Version: \"2012-10-17\", Statement: [!If [Live, { Effect: Allow }, { Effect: Deny }]]"
            })
    void hasUnusualElements(String document) {
        assertThat(PolicyForm.hasUsualElements(identity(document))).isFalse();
    }

    private static PolicyDocument identity(String document) {
        String text = """
                Resources:
                  Bucket: { Type: AWS::S3::Bucket }
                  Reader:
                    Type: AWS::IAM::ManagedPolicy
                    Properties:
                      PolicyDocument: { %s }
                """.formatted(document);
        Template template = Template.of(DocumentReader.read(new SourceFile("template.yaml", text))
                .rootMap()
                .orElseThrow());
        return PolicyDocuments.of(template).get(0);
    }
}
