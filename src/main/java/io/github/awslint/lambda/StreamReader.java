package io.github.awslint.lambda;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    public static List<StreamReader> of(Template template) {
        List<StreamReader> readers = new ArrayList<>();
        for (Resource mapping : template.resources("AWS::Lambda::EventSourceMapping")) {
            for (Value settings : mapping.branches("EventSourceArn", "DestinationConfig")) {
                readers.add(new StreamReader(template, "", settings, settings.get("EventSourceArn")));
            }
        }
        for (Resource function : template.resources("AWS::Serverless::Function")) {
            if (function.properties().has("Events")) {
                for (Value.Property event : function.value("Events").entries()) {
                    addEvent(event.value(), template, readers);
                }
            }
        }
        return readers;
    }

    private static void addEvent(Value event, Template template, List<StreamReader> readers) {
        String kind = event.get("Type").text().orElse("");
        if (KINDS.contains(kind)) {
            Value properties = event.get("Properties");
            readers.add(new StreamReader(template, kind, properties, properties.get("Stream")));
        }
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
