package io.github.awslint.schema;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What SAM takes as properties of its resource types and of their events; data out of the SAM project's own schema, read when a type is
 * first asked for. Where SAM only passes a value through, the grammar takes anything.
 */
public final class ServerlessGrammar {

    /** When the schema was taken; SAM may have learnt properties since. */
    public static final String DATE = "May 2026";

    private static final String NAMESPACE = "AWS::Serverless::";
    private static final List<String> TYPES = Stream.of(
                    "Api",
                    "Application",
                    "CapacityProvider",
                    "Connector",
                    "Function",
                    "GraphQLApi",
                    "HttpApi",
                    "LayerVersion",
                    "SimpleTable",
                    "StateMachine",
                    "WebSocketApi")
            .map(NAMESPACE::concat)
            .toList();
    private static final String EVENT = "event.";
    private static final Map<String, Optional<ServerlessGrammar>> LOADED = new ConcurrentHashMap<>();

    private final ResourceType resource;
    private final SortedMap<String, ResourceType> events;

    private ServerlessGrammar(ResourceType resource, SortedMap<String, ResourceType> events) {
        this.resource = resource;
        this.events = events;
    }

    /** The grammar of a type such as {@code AWS::Serverless::Api}; empty where there is no such type. */
    public static Optional<ServerlessGrammar> of(String type) {
        if (!type.startsWith(NAMESPACE)) {
            return Optional.empty();
        }
        Optional<ServerlessGrammar> known = LOADED.get(type);
        return known == null ? LOADED.computeIfAbsent(type, ServerlessGrammar::load) : known;
    }

    /** The names of all serverless types, in alphabetical order. */
    public static List<String> types() {
        return TYPES;
    }

    private static Optional<ServerlessGrammar> load(String type) {
        String name = type.substring(NAMESPACE.length());
        if (!name.chars().allMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return DataFile.json("serverless/" + name + ".json")
                .map(file -> DataFile.json("corrections/AWS/Serverless/" + name + ".json")
                        .map(corrections -> Corrections.apply((MapNode) file, corrections))
                        .orElse((MapNode) file))
                .map(ServerlessGrammar::read);
    }

    private static ServerlessGrammar read(MapNode schema) {
        SchemaReader reader = new SchemaReader(schema);
        String type = Keywords.text(schema, "typeName").orElseThrow();
        SortedMap<String, ResourceType> events = new TreeMap<>();
        for (Entry definition : schema.map("definitions").map(MapNode::entries).orElse(List.of())) {
            if (definition.name().startsWith(EVENT)) {
                String name = definition.name().substring(EVENT.length());
                String owner = name + " event";
                if (reader.type(definition.value(), owner) instanceof ObjectType properties) {
                    events.put(name, plain(owner, properties));
                }
            }
        }
        return new ServerlessGrammar(plain(type, reader.readObject(type)), events);
    }

    private static ResourceType plain(String name, ObjectType properties) {
        return new ResourceType(name, properties, Map.of(), List.of(), List.of(), Optional.empty(), false);
    }

    /** The type's properties. */
    public ResourceType resource() {
        return resource;
    }

    /** The properties of the type's events, by the event's type. */
    public SortedMap<String, ResourceType> events() {
        return events;
    }
}
