package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Credentials, networks and topics of a broker, database or Kafka cluster that SAM cannot make permissions of. */
final class SamEventSourceAccess implements Rule<ServerlessApplication> {

    private static final String SUBNET = "VPC_SUBNET";
    private static final String SECURITY_GROUP = "VPC_SECURITY_GROUP";
    private static final String ROOT = "SERVER_ROOT_CA_CERTIFICATE";
    private static final Set<String> KAFKA_AUTHENTICATION =
            Set.of("SASL_SCRAM_256_AUTH", "SASL_SCRAM_512_AUTH", "BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH");
    private static final Map<String, Set<String>> TYPES = Map.of(
            "MQ", Set.of("BASIC_AUTH", "VIRTUAL_HOST"),
            "DocumentDB", Set.of("BASIC_AUTH"),
            "SelfManagedKafka", kafka());

    private static Set<String> kafka() {
        Set<String> types = new TreeSet<>(KAFKA_AUTHENTICATION);
        types.addAll(List.of(SUBNET, SECURITY_GROUP, ROOT));
        return types;
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.events().stream()
                .filter(event -> TYPES.containsKey(event.type()))
                .forEach(event -> check(event, report));
    }

    private static void check(ServerlessEvent event, Reporter report) {
        boolean kafka = event.type().equals("SelfManagedKafka");
        Value configurations = event.property("SourceAccessConfigurations");
        if (isEmpty(configurations)) {
            report.at(event.anchor("SourceAccessConfigurations"), lacks(event, "SourceAccessConfigurations"));
            return;
        }
        List<String> seen = new ArrayList<>();
        for (Value configuration : configurations.items()) {
            configuration(event, configuration, seen, report);
        }
        if (!configurations.isFullyKnown()) {
            return;
        }
        if (!kafka && !seen.contains("BASIC_AUTH") && !seen.contains("")) {
            report.at(
                    event.anchor("SourceAccessConfigurations"),
                    "SourceAccessConfigurations of event \"%s\" need a BASIC_AUTH with the URI of its secret"
                            .formatted(event.name()));
        }
        if (kafka && !seen.contains("") && seen.contains(SUBNET) != seen.contains(SECURITY_GROUP)) {
            report.at(
                    event.anchor("SourceAccessConfigurations"),
                    "SourceAccessConfigurations of event \"%s\" need both %s and %s"
                            .formatted(event.name(), SUBNET, SECURITY_GROUP));
        }
    }

    private static void configuration(ServerlessEvent event, Value configuration, List<String> seen, Reporter report) {
        Value type = configuration.get("Type");
        String name = type.text().orElse("");
        Set<String> types = TYPES.get(event.type());
        for (Known known : type.known()) {
            if (known.text().filter(types::contains).isEmpty()) {
                report.at(
                        known.place(),
                        "access type \"%s\" does not exist for %s; choose one of %s"
                                .formatted(
                                        known.text().orElse(""),
                                        event.type(),
                                        String.join(", ", new TreeSet<>(types))));
            }
        }
        if (types.contains(name) && configuration.get("URI").isAbsent()) {
            report.at(configuration.alternatives().get(0).place(), "%s lacks its URI".formatted(name));
        }
        for (Known uri : configuration.get("URI").known()) {
            if (uri.scalar().isEmpty()) {
                report.at(uri.place(), "URI of %s is no text".formatted(name));
            }
        }
        boolean kafka = event.type().equals("SelfManagedKafka");
        boolean authentication = kafka ? KAFKA_AUTHENTICATION.contains(name) : name.equals("BASIC_AUTH");
        if (authentication
                && seen.stream().anyMatch(one -> kafka ? KAFKA_AUTHENTICATION.contains(one) : one.equals(name))) {
            report.at(
                    configuration.alternatives().get(0).place(),
                    "event \"%s\" has a second credential %s; SAM takes one".formatted(event.name(), name));
        }
        seen.add(name);
    }

    private static boolean isEmpty(Value list) {
        return list.isAbsent() || list.certainItems().filter(List::isEmpty).isPresent();
    }

    private static String lacks(ServerlessEvent event, String property) {
        return "%s event \"%s\" lacks %s".formatted(event.type(), event.name(), property);
    }
}
