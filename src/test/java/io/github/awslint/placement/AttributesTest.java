package io.github.awslint.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.schema.Specification;
import org.junit.jupiter.api.Test;

class AttributesTest {

    private static Attributes of(String type) {
        return new Attributes(Specification.bundled().resourceType(type).orElseThrow());
    }

    @Test
    void whatTheTypeListsIsThere() {
        assertThat(of("AWS::RDS::DBInstance").lack("Endpoint.Address")).isFalse();
        assertThat(of("AWS::RDS::DBInstance").lack("Endpoint")).isFalse();
    }

    @Test
    void aPropertyThatTheTemplateSetsIsMostlyNone() {
        assertThat(of("AWS::S3::Bucket").lack("BucketName")).isTrue();
    }

    @Test
    void someTypesGiveTheirProperties() {
        assertThat(of("AWS::SQS::Queue").lack("QueueName")).isFalse();
        assertThat(of("AWS::EC2::Instance").lack("AvailabilityZone")).isFalse();
    }

    @Test
    void aNameThatNobodyKnowsIsMissingEverywhere() {
        assertThat(of("AWS::SQS::Queue").lack("Nope")).isTrue();
        assertThat(of("AWS::MediaLive::Input").lack("Nope")).isTrue();
    }

    @Test
    void outputsOfANestedStackAreFree() {
        assertThat(of("AWS::CloudFormation::Stack").lack("Outputs.VpcId")).isFalse();
        assertThat(of("AWS::CloudFormation::Stack").lack("VpcId")).isTrue();
    }
}
