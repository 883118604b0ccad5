package io.github.awslint.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A connector: a resource of its own, or one below the {@code Connectors} of its source
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/managing-permissions-connectors.html).
 *
 * @param entry name and declaration
 * @param properties its properties
 * @param source what the connector says of its source; empty below its source
 * @param owner the resource that the connector stands below
 */
public record Connector(Entry entry, Value properties, Optional<Value> source, Optional<Resource> owner) {

    /** All connectors of a template. */
    public static List<Connector> of(Template template) {
        List<Connector> connectors = new ArrayList<>();
        for (Resource resource : template.resources()) {
            if (resource.type().equals("AWS::Serverless::Connector")) {
                connectors.add(new Connector(
                        resource.entry(),
                        template.value(resource.properties()),
                        Optional.of(resource.value("Source")),
                        Optional.empty()));
            }
            if (!resource.body().has("Connectors")) {
                continue;
            }
            for (Value.Property connector :
                    resource.attributeValue("Connectors").entries()) {
                connectors.add(new Connector(
                        connector.entry(),
                        connector.value().get("Properties"),
                        Optional.empty(),
                        Optional.of(resource)));
            }
        }
        return connectors;
    }

    public String name() {
        return entry.name();
    }

    /** Each resource that is connected to. */
    public List<Value> destinations() {
        Value destination = properties.get("Destination");
        List<Value> items = destination.items();
        return items.isEmpty() && destination.isWholeMap() && !destination.isAbsent() ? List.of(destination) : items;
    }

    /** Whether the list of destinations is written and empty. */
    public boolean hasNoDestination() {
        return properties
                        .get("Destination")
                        .certainItems()
                        .filter(List::isEmpty)
                        .isPresent()
                && properties.get("Destination").isWholeList()
                && !properties.get("Destination").isAbsent();
    }

    /** {@code Read}, {@code Write} or both. */
    public Value permissions() {
        return properties.get("Permissions");
    }

    /** The type of the source; empty where it is not known. */
    public Optional<String> sourceType(Template template) {
        return source.flatMap(end -> type(end, template)).or(() -> owner.map(Resource::type));
    }

    /** The type of a resource that a connector names or describes; empty where it is not known. */
    public static Optional<String> type(Value end, Template template) {
        return end.get("Id").isAbsent()
                ? end.get("Type").text()
                : end.get("Id").text().flatMap(template::resource).map(Resource::type);
    }
}
