package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The database of {@code @aws-cdk/aws-service-spec}: entities with ids and relations between them. */
final class ServiceDatabase {

    private final JsonNode schema;
    private final Map<String, JsonNode> definitions;

    ServiceDatabase(JsonNode schema) {
        this.schema = schema;
        this.definitions = byId("typeDefinition");
    }

    /** The resource types by name, without those of SAM: CloudFormation knows them only as what the transform makes of them. */
    SortedMap<String, JsonNode> resources() {
        SortedMap<String, JsonNode> resources = new TreeMap<>();
        for (JsonNode resource : entities("resource")) {
            if (!resource.has("cloudFormationTransform")) {
                resources.put(resource.get("cloudFormationType").asText(), resource);
            }
        }
        return resources;
    }

    /** The definition that a type of kind {@code ref} names. */
    JsonNode definition(JsonNode reference) {
        return definitions.get(reference.at("/reference/$ref").asText());
    }

    Iterable<JsonNode> entities(String kind) {
        return schema.get(kind).get("entities");
    }

    Map<String, JsonNode> byId(String kind) {
        Map<String, JsonNode> byId = new HashMap<>();
        entities(kind).forEach(entity -> byId.put(entity.get("$id").asText(), entity));
        return byId;
    }

    /** The ids that an entity is related to. */
    List<String> related(String relation, JsonNode from) {
        List<String> ids = new ArrayList<>();
        schema.get(relation)
                .get("forward")
                .path(from.get("$id").asText())
                .forEach(to -> ids.add(to.get("$id").asText()));
        return ids;
    }
}
