package io.github.awslint.rules.lambda;

import io.github.awslint.iam.Role;
import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A function that polls a queue or stream which its role may not read. */
final class LambdaEventSourceRolePermissions implements Rule<LambdaFunctions> {

    /**
     * What reading takes.
     *
     * @param required without one of these Lambda refuses the mapping
     * @param describe any one of these is enough
     * @param listing documented as needed, though mappings are made without
     * @param managedPolicy the policy of AWS that holds them all
     */
    private record Permissions(
            List<String> required, List<String> describe, List<String> listing, String managedPolicy) {}

    private static final Map<EventSource.Kind, Permissions> NEEDED = Map.of(
            EventSource.Kind.SQS,
            new Permissions(
                    List.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
                    List.of(),
                    List.of(),
                    "AWSLambdaSQSQueueExecutionRole"),
            EventSource.Kind.KINESIS,
            new Permissions(
                    List.of("kinesis:GetRecords", "kinesis:GetShardIterator"),
                    List.of("kinesis:DescribeStream", "kinesis:DescribeStreamSummary"),
                    List.of("kinesis:ListShards"),
                    "AWSLambdaKinesisExecutionRole"),
            EventSource.Kind.DYNAMODB,
            new Permissions(
                    List.of("dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:DescribeStream"),
                    List.of(),
                    List.of("dynamodb:ListStreams"),
                    "AWSLambdaDynamoDBExecutionRole"));

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (EventSource source : functions.eventSources()) {
            Permissions needed = NEEDED.get(source.kind());
            if (needed == null || isConsumer(source)) {
                continue;
            }
            boolean certain = source.function().value("Role").alternatives().size() == 1;
            source.function().roles().forEach(role -> check(source, role, needed, certain, report));
        }
    }

    private static boolean isConsumer(EventSource source) {
        return source.sender()
                .filter(sender -> sender.type().endsWith("StreamConsumer"))
                .isPresent();
    }

    private static void check(EventSource source, Role role, Permissions needed, boolean certain, Reporter report) {
        List<String> missing = new ArrayList<>(role.lacks(needed.required()));
        if (!needed.describe().isEmpty()
                && role.lacks(needed.describe()).size() == needed.describe().size()) {
            missing.add(needed.describe().get(0));
        }
        boolean refused = !missing.isEmpty();
        if (!refused) {
            missing.addAll(role.lacks(needed.listing()));
        }
        if (!missing.isEmpty()) {
            report.at(
                            source.place(),
                            "Role \"%s\" of \"%s\" lacks %s; add %s"
                                    .formatted(
                                            role.resource().logicalId(),
                                            source.function().name(),
                                            missing.get(0) + (missing.size() > 1 ? " and others" : ""),
                                            needed.managedPolicy()))
                    .note(role.resource().key(), "lacks " + String.join(", ", missing))
                    .as(refused && certain ? Severity.ERROR : Severity.WARNING);
        }
    }
}
