package io.github.awslint.lambda;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A mapping by which Lambda reads a stream, whether the function that it calls is known or not: an
 * {@code AWS::Lambda::EventSourceMapping}, or an event of a SAM function.
 *
 * @param kind the type of a SAM event, {@code DynamoDB} or {@code Kinesis}; empty for a mapping, which does not say it
 * @param settings what the mapping says, such as {@code MaximumRecordAgeInSeconds}
 * @param source the stream's ARN, as written
 */
public record StreamReader(Template template, String kind, Value settings, Value source) {

    private static final Set<String> KINDS = Set.of("DynamoDB", "Kinesis");

    /** The readers of a template, of whatever kind their stream is. */
    public static Stream<StreamReader> of(Template template) {
        Stream<StreamReader> mappings = template.resources("AWS::Lambda::EventSourceMapping")
                .flatMap(mapping -> mapping.branches("EventSourceArn", "DestinationConfig").stream())
                .map(settings -> new StreamReader(template, "", settings, settings.get("EventSourceArn")));
        Stream<StreamReader> events = template.resources("AWS::Serverless::Function")
                .filter(function -> function.properties().has("Events"))
                .flatMap(function -> function.value("Events").entries().stream())
                .map(Value.Property::value)
                .flatMap(event -> event.get("Type").text().stream()
                        .filter(KINDS::contains)
                        .map(kind -> new StreamReader(
                                template, kind, event.get("Properties"), event.get("Properties", "Stream"))));
        return Stream.concat(mappings, events);
    }

    private Optional<Resource> sender() {
        return source.alternatives().size() == 1
                        && source.alternatives().get(0) instanceof Alternative.Attribute attribute
                ? template.resource(attribute.logicalId())
                : Optional.empty();
    }

    /** Whether the stream surely belongs to a DynamoDB table, of the template or not. */
    public boolean readsTable() {
        return kind.equals("DynamoDB") || isOf("AWS::DynamoDB::Table");
    }

    /** The stream of Kinesis that is read, where it surely is one of the template. */
    public Optional<Resource> kinesisStream() {
        return isOf("AWS::Kinesis::Stream") ? sender() : Optional.empty();
    }

    private boolean isOf(String type) {
        return sender().filter(resource -> resource.type().equals(type)).isPresent();
    }

    /** Whether what fails is surely put nowhere. */
    public boolean losesFailures() {
        return settings.get("DestinationConfig").isAbsent();
    }

    /** Whether a record that always fails is surely tried again until the stream no longer has it. */
    public boolean retriesForEver() {
        return isUnlimited(settings.get("MaximumRetryAttempts"))
                && isUnlimited(settings.get("MaximumRecordAgeInSeconds"));
    }

    private static boolean isUnlimited(Value limit) {
        return limit.isAbsent() || limit.is("-1");
    }
}
