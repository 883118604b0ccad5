package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sources of EventBridge's events with their detail types. */
final class EventTypes {

    private EventTypes() {}

    static JsonNode of(ServiceDatabase database, Counts counts) {
        TreeMap<String, TreeSet<String>> sources = new TreeMap<>();
        for (JsonNode event : database.entities("event")) {
            counts.add("event types", event.get("name").asText());
            sources.computeIfAbsent(event.get("source").asText(), key -> new TreeSet<>())
                    .add(event.get("detailType").asText());
        }
        ObjectNode json = Sources.JSON.createObjectNode();
        sources.forEach((source, types) -> types.forEach(json.withArrayProperty(source)::add));
        return json;
    }
}
