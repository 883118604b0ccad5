package io.github.awslint.rules.lambda;

import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.EventSource.Kind;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A stream that is read from nowhere, or a queue that is read from somewhere. */
final class LambdaEventSourceStartingPosition implements Rule<LambdaFunctions> {

    private static final String POSITION = "StartingPosition";

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (EventSource source : functions.anyEventSources()) {
            if (needsPosition(source) && source.properties().get(POSITION).isAbsent()) {
                report.at(
                        source.serverless() ? source.place() : source.owner().propertiesKey(),
                        "Event source%s reads a stream without StartingPosition; set LATEST or TRIM_HORIZON"
                                .formatted(of(source)));
            } else if (source.kind() == Kind.SQS
                    && !source.properties().get(POSITION).mayBeAbsent()) {
                source.properties().entries().stream()
                        .filter(property -> property.name().equals(POSITION))
                        .forEach(property -> report.at(
                                property.entry(),
                                "StartingPosition is refused for a queue, which has no position; remove it"));
            }
        }
    }

    private static String of(EventSource source) {
        return source.function() == null
                ? ""
                : " of function \"%s\"".formatted(source.function().name());
    }

    private static boolean needsPosition(EventSource source) {
        return source.kind() == Kind.KINESIS
                || source.kind() == Kind.DYNAMODB
                || source.kind() == Kind.KAFKA && !source.serverless();
    }
}
