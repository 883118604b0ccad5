package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An event of a function or a state machine.
 *
 * @param owner the function or state machine
 * @param name the event's own name
 * @param type such as {@code Schedule}
 * @param properties the event's properties
 */
record Event(Serverless owner, ScalarNode name, String type, Properties properties) {

    /** The events of a function or state machine that can be read. */
    static List<Event> of(Serverless owner) {
        List<Event> events = new ArrayList<>();
        for (Entry entry : owner.properties().entries("Events")) {
            if (entry.value() instanceof MapNode body && body.get("Type").orElse(null) instanceof ScalarNode type) {
                MapNode map = body.map("Properties").orElseGet(() -> new MapNode(body.location(), List.of()));
                events.add(new Event(
                        owner,
                        entry.key(),
                        type.text(),
                        new Properties(owner.properties().template(), map)));
            }
        }
        return events;
    }

    /** The logical id of what the event is turned into. */
    String logicalId() {
        return owner.logicalId() + name.text();
    }

    /** A resource of the event's id with a suffix. */
    GeneratedResource make(String suffix, String resourceType) {
        return GeneratedResource.of(logicalId() + suffix, resourceType, name).when(owner.condition());
    }

    /** The API that an event names by a property; the implicit one where it names none. */
    ApiChoice api(String property, String implicit) {
        if (!properties.has(property)) {
            return new ApiChoice(implicit, true);
        }
        return new ApiChoice(properties.reference(property).orElse(""), false);
    }

    /**
     * An API that an event goes to.
     *
     * @param logicalId its logical id; empty where another function gives it
     * @param implicit whether the event names none
     */
    record ApiChoice(String logicalId, boolean implicit) {}

    /** Everything the event says. */
    Node body() {
        return properties.map();
    }
}
