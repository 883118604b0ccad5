package io.github.awslint.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What IAM takes for the resource of a statement. */
class ArnTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "arn:aws:s3:::orders/*",
                "arn:aws-cn:sqs:cn-north-1:123456789012:jobs",
                "arn:aws:iam::aws:policy/ReadOnlyAccess",
                "arn:aws:ec2:*:*:instance/*",
                "arn:aws:logs:*",
                "arn:*:s3:::orders",
                "arn:aws:sqs:eu-west-1:12345*:jobs",
                "arn:aws:s3:::${aws:username}",
                "${bucket.arn}/*",
                "arn:aws:s3:::\ufffc",
                "\ufffc",
                "{{resolve:ssm:/orders/arn}}"
            })
    void theseAreTakenOrUnknown(String text) {
        assertThat(new ArnText(text).problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "orders",
                "s3:::orders",
                "arn:aws:s3:orders",
                "arn:aws",
                "arn::s3:::orders",
                "arn:aws:sqs:eu-west-1:12345:jobs",
                "arn:aws:sqs:${AWS::Region}:123456789012:jobs",
                "arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:jobs",
                "s3:::\ufffc"
            })
    void theseAreRefused(String text) {
        assertThat(new ArnText(text).problem()).isPresent();
    }
}
