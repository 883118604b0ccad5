package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import java.util.List;
import java.util.Optional;

/** What an alarm writes as the value of a dimension: the name of a resource, where its ARN or its address is easily taken for it. */
final class DimensionValue {

    /**
     * A dimension with the resource that it is about.
     *
     * @param right the function that gives what the metric has
     * @param wrong attributes that give something else; {@code Ref} among them as such
     */
    private record Expected(String dimension, String type, String right, List<String> wrong) {}

    private static final List<Expected> EXPECTED = List.of(
            expected(
                    "LoadBalancer",
                    "AWS::ElasticLoadBalancingV2::LoadBalancer",
                    "GetAtt %s.LoadBalancerFullName",
                    "Ref",
                    "LoadBalancerArn",
                    "LoadBalancerName",
                    "DNSName"),
            expected(
                    "TargetGroup",
                    "AWS::ElasticLoadBalancingV2::TargetGroup",
                    "GetAtt %s.TargetGroupFullName",
                    "Ref",
                    "TargetGroupArn",
                    "TargetGroupName"),
            expected("QueueName", "AWS::SQS::Queue", "GetAtt %s.QueueName", "Ref", "Arn", "QueueUrl"),
            expected("TopicName", "AWS::SNS::Topic", "GetAtt %s.TopicName", "Ref", "TopicArn"),
            expected("FunctionName", "AWS::Lambda::Function", "Ref %s", "Arn"),
            expected("FunctionName", "AWS::Serverless::Function", "Ref %s", "Arn"),
            expected("TableName", "AWS::DynamoDB::Table", "Ref %s", "Arn", "StreamArn"),
            expected("StreamName", "AWS::Kinesis::Stream", "Ref %s", "Arn"),
            expected("StateMachineArn", "AWS::StepFunctions::StateMachine", "Ref %s", "Name"),
            expected("StateMachineArn", "AWS::Serverless::StateMachine", "Ref %s", "Name"),
            expected("ClusterName", "AWS::ECS::Cluster", "Ref %s", "Arn"),
            expected("ServiceName", "AWS::ECS::Service", "GetAtt %s.Name", "Ref", "ServiceArn"),
            expected("DBInstanceIdentifier", "AWS::RDS::DBInstance", "Ref %s", "DBInstanceArn", "Endpoint.Address"),
            expected("DBClusterIdentifier", "AWS::RDS::DBCluster", "Ref %s", "DBClusterArn", "Endpoint.Address"));

    private DimensionValue() {}

    private static Expected expected(String dimension, String type, String right, String... wrong) {
        return new Expected(dimension, type, right, List.of(wrong));
    }

    /** Reports the value of a dimension that is surely not what the metric has. */
    static void check(Value dimension, Template template, Reporter report) {
        String name = dimension.get("Name").text().orElse("");
        for (Attribute attribute : dimension.get("Value").attributes()) {
            String given = attribute.attribute().orElse("Ref");
            String type = template.resource(attribute.logicalId())
                    .map(resource -> resource.type())
                    .orElse("");
            find(name, type)
                    .filter(expected -> expected.wrong().contains(given))
                    .ifPresent(expected -> report.at(
                            attribute.place(),
                            "Dimension %s gets what %s gives, which no metric has; use %s"
                                    .formatted(
                                            name,
                                            written(given, attribute.logicalId()),
                                            expected.right().formatted(attribute.logicalId()))));
        }
    }

    private static String written(String given, String id) {
        return given.equals("Ref") ? "Ref " + id : "GetAtt " + id + "." + given;
    }

    private static Optional<Expected> find(String dimension, String type) {
        return EXPECTED.stream()
                .filter(one -> one.dimension().equals(dimension) && one.type().equals(type))
                .findFirst();
    }
}
