package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.Connector;
import io.github.awslint.sam.ConnectorProfiles;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A connector between resources that SAM cannot connect so. */
final class SamConnector implements Rule<Template> {

    private static final Set<String> EMBEDDED = Set.of("Destination", "Permissions", "SourceReference");

    @Override
    public void check(Template template, Reporter report) {
        template.resources().forEach(resource -> embedded(resource, report));
        Connector.of(template).forEach(connector -> {
            Optional<String> source = connector
                    .source()
                    .flatMap(end -> end(template, end, connector, report))
                    .or(() -> connector.owner().map(Resource::type));
            for (Value destination : connector.destinations()) {
                Optional<String> target = end(template, destination, connector, report);
                if (source.isPresent() && target.isPresent()) {
                    pair(connector, source.get(), target.get(), destination, report);
                }
            }
            if (connector.hasNoDestination()) {
                report.at(connector.entry(), "connector \"%s\" has no destination".formatted(connector.name()));
            }
        });
    }

    private static void embedded(Resource resource, Reporter report) {
        resource.body()
                .entry("Connectors")
                .filter(entry -> !(entry.value() instanceof MapNode))
                .ifPresent(entry -> report.at(entry, "Connectors are no mapping of names to connectors"));
        for (Value.Property connector : resource.attributeValue("Connectors").entries()) {
            if (connector.value().get("Properties").isAbsent()) {
                report.at(connector.entry(), "connector \"%s\" has no Properties".formatted(connector.name()));
            }
            for (Value.Property property : connector.value().get("Properties").entries()) {
                if (!EMBEDDED.contains(property.name()) && !property.name().startsWith("Fn::")) {
                    report.at(
                            property.entry(),
                            "connector \"%s\" has no \"%s\"; it has Destination and Permissions"
                                    .formatted(connector.name(), property.name()));
                }
            }
        }
    }

    /** The type of a resource that is connected. */
    private static Optional<String> end(Template template, Value end, Connector connector, Reporter report) {
        if (end.isAbsent() || !end.isWholeMap()) {
            return Optional.empty();
        }
        Node place = end.alternatives().get(0).place();
        boolean named = !end.get("Id").isAbsent();
        boolean described = end.entries().stream()
                .anyMatch(entry -> !entry.name().equals("Id") && !entry.name().equals("Qualifier"));
        if (named == described) {
            report.at(
                    place,
                    named
                            ? "Id says all of the resource; remove the other keys but Qualifier"
                            : "connector \"%s\" lacks the Id of a resource".formatted(connector.name()));
            return Optional.empty();
        }
        if (!named) {
            if (end.get("Type").isAbsent()) {
                report.at(place, "connected resource has neither an Id nor a Type");
            }
            return end.get("Type").text();
        }
        for (Known id : end.get("Id").known()) {
            String name = id.text().orElse("");
            if (!template.hasResource(name) && !template.mayHoldMore()) {
                List<String> ids =
                        template.resources().stream().map(Resource::logicalId).toList();
                report.at(
                        id.place(),
                        "Id \"%s\" is no resource of this template%s".formatted(name, NearestName.hint(name, ids)));
            }
        }
        return end.get("Id").text().flatMap(template::resource).map(Resource::type);
    }

    private static void pair(Connector connector, String source, String target, Value place, Reporter report) {
        Set<String> allowed = ConnectorProfiles.permissions(source, target);
        if (allowed.isEmpty()) {
            report.at(
                    place.alternatives().get(0).place(),
                    "connectors from %s to %s do not exist; grant the permission by a policy"
                            .formatted(shortened(source), shortened(target)));
            return;
        }
        Set<String> wanted = new TreeSet<>();
        for (Value permission : connector.permissions().items()) {
            for (Known known : permission.known()) {
                String name = known.text().orElse("");
                wanted.add(name);
                if (!allowed.contains(name)) {
                    report.at(
                            known.place(),
                            "permission \"%s\" does not exist from %s to %s; there is %s"
                                    .formatted(name, shortened(source), shortened(target), String.join(", ", allowed)));
                }
            }
        }
        Set<Set<String>> combinations = ConnectorProfiles.combinations(source, target);
        boolean known = connector.permissions().certainItems().isPresent() && allowed.containsAll(wanted);
        if (known && (wanted.isEmpty() || !combinations.isEmpty() && !combinations.contains(wanted))) {
            report.at(
                    connector.permissions().alternatives().get(0).place(),
                    "Permissions from %s to %s must be %s"
                            .formatted(
                                    shortened(source),
                                    shortened(target),
                                    combinations.isEmpty()
                                            ? String.join(" or ", allowed)
                                            : String.join(
                                                    " or ",
                                                    combinations.stream()
                                                            .map(one -> String.join(" with ", one))
                                                            .sorted()
                                                            .toList())));
        }
    }

    private static String shortened(String type) {
        return type.substring(type.indexOf("::") + 2);
    }
}
