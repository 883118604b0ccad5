package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.Connector;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Set;

/** A connector that does not say in one way which resources it connects. */
final class SamConnectorShape implements Rule<Template> {

    private static final Set<String> EMBEDDED = Set.of("Destination", "Permissions", "SourceReference");

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            if (resource.body().has("Connectors")) {
                embedded(resource, report);
            }
        }
        Connector.of(template).forEach(connector -> {
            connector.source().ifPresent(end -> end(template, end, connector, report));
            connector.destinations().forEach(end -> end(template, end, connector, report));
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
                if (!EMBEDDED.contains(property.name())) {
                    report.at(
                            property.entry(),
                            "connector \"%s\" has no \"%s\"; it has Destination and Permissions"
                                    .formatted(connector.name(), property.name()));
                }
            }
        }
    }

    private static void end(Template template, Value end, Connector connector, Reporter report) {
        if (end.isAbsent() || !end.isWholeMap()) {
            return;
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
            return;
        }
        if (!named) {
            if (end.get("Type").isAbsent()) {
                report.at(place, "connected resource has neither an Id nor a Type");
            }
            return;
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
    }
}
