package io.github.awslint.lambda;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import java.util.Optional;

/**
 * Something that calls a function with events: an entry of a SAM function's {@code Events}, or an
 * {@code AWS::Lambda::EventSourceMapping}.
 *
 * @param kind what sends the events
 * @param function the function that gets them; null for a mapping whose function is not known, or none of the template
 * @param place where findings about the source as a whole belong
 * @param owner the resource that declares it
 * @param properties its properties, such as {@code BatchSize}
 * @param origin the queue, stream or other sender, as written
 * @param sender the queue, table or stream, where it is a resource of the template
 * @param serverless whether SAM makes the mapping, and with it the permissions of a role that SAM makes
 */
public record EventSource(
        Kind kind,
        LambdaFunction function,
        Node place,
        Resource owner,
        Value properties,
        Value origin,
        Optional<Resource> sender,
        boolean serverless) {

    /** What sends the events. */
    public enum Kind {
        SQS,
        KINESIS,
        DYNAMODB,
        KAFKA,
        MQ,
        DOCUMENTDB,
        /** A REST API. */
        API,
        HTTP_API,
        /** A sender that calls the function itself, such as S3, SNS or a schedule. */
        PUSH,
        UNKNOWN;

        /** Whether Lambda fetches the events itself, by a mapping. */
        public boolean isPolled() {
            return ordinal() <= DOCUMENTDB.ordinal();
        }

        /** Whether somebody waits for the answer at an HTTP API or REST API. */
        public boolean isApi() {
            return this == API || this == HTTP_API;
        }
    }
}
