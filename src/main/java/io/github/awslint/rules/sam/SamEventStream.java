package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import java.util.List;
import java.util.Set;

/** A filter, a failure destination or a consumer group of a stream or queue event that SAM refuses. */
final class SamEventStream implements Rule<ServerlessApplication> {

    private static final Set<String> STREAMS =
            Set.of("Kinesis", "DynamoDB", "SQS", "MSK", "MQ", "SelfManagedKafka", "DocumentDB");
    private static final Set<String> DESTINATIONS = Set.of("SQS", "SNS", "Kafka", "S3Bucket", "S3");

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        for (ServerlessEvent event : application.events()) {
            if (STREAMS.contains(event.type())) {
                check(event, report);
            }
        }
    }

    private static void check(ServerlessEvent event, Reporter report) {
        for (Value.Property filter : event.property("FilterCriteria").entries()) {
            if (!filter.name().equals("Filters")) {
                report.at(
                        filter.entry(), "FilterCriteria has no \"%s\"; write Filters: [...]".formatted(filter.name()));
            }
        }
        Value destination = event.property("DestinationConfig");
        if (!destination.isAbsent() && destination.get("OnFailure").isAbsent()) {
            report.at(
                    event.anchor("DestinationConfig"),
                    "DestinationConfig of event \"%s\" lacks OnFailure".formatted(event.name()));
        }
        for (Known failure : destination.get("OnFailure").known()) {
            if (failure.map().isEmpty()) {
                report.at(failure.place(), "OnFailure is no mapping; give it Type and Destination");
            }
        }
        for (Known type : destination.get("OnFailure", "Type").known()) {
            if (type.text().filter(DESTINATIONS::contains).isEmpty()) {
                report.at(
                        type.place(),
                        "OnFailure type \"%s\" does not exist; choose SQS or SNS"
                                .formatted(type.text().orElse("")));
            }
        }
        boolean kafka = event.type().equals("MSK") || event.type().equals("SelfManagedKafka");
        if (!kafka && event.property("ConsumerGroupId").isSet()) {
            report.at(
                    event.anchor("ConsumerGroupId"),
                    "ConsumerGroupId exists only for Kafka, not for %s events".formatted(event.type()));
        }
        if (event.type().equals("SelfManagedKafka")) {
            cluster(event, report);
        }
    }

    /** Lambda reads one topic of a cluster that it does not know otherwise. */
    private static void cluster(ServerlessEvent event, Reporter report) {
        Value servers = event.property("KafkaBootstrapServers");
        if (servers.isAbsent() || servers.certainItems().filter(List::isEmpty).isPresent()) {
            report.at(
                    event.anchor("KafkaBootstrapServers"),
                    "SelfManagedKafka event \"%s\" lacks KafkaBootstrapServers".formatted(event.name()));
        }
        event.property("Topics")
                .certainItems()
                .filter(topics -> topics.size() > 1)
                .ifPresent(topics -> report.at(
                        event.anchor("Topics"),
                        "event \"%s\" has %d topics, but a self-managed Kafka event takes one"
                                .formatted(event.name(), topics.size())));
    }
}
