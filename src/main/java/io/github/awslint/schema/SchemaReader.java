package io.github.awslint.schema;

import io.github.awslint.schema.ObjectType.Shape;
import io.github.awslint.schema.PropertyType.AnyType;
import io.github.awslint.schema.PropertyType.BooleanType;
import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.PropertyType.MapType;
import io.github.awslint.schema.PropertyType.NothingType;
import io.github.awslint.schema.PropertyType.NumberType;
import io.github.awslint.schema.PropertyType.RefinedType;
import io.github.awslint.schema.PropertyType.TextType;
import io.github.awslint.schema.PropertyType.UnionType;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a schema in JSON Schema's keywords into types. Lenient: what it does not understand constrains nothing.
 *
 * <p>An object with {@code properties} becomes an {@link ObjectType}, one without them a {@link MapType}; {@code oneOf} and {@code anyOf} are
 * {@linkplain Combination combinations} where an object states them and a {@link UnionType} elsewhere.
 */
public final class SchemaReader {

    private static final AnyType ANY = new AnyType();
    private static final BooleanType BOOLEAN = new BooleanType();
    private static final NothingType NOTHING = new NothingType();
    private static final MapType ANYTHING = new MapType(ANY, Optional.empty(), Size.ANY);
    private static final int LONGEST_CHAIN = 20;

    private final MapNode root;
    private final Map<Node, ObjectType> objects = new HashMap<>();
    private final Set<Node> reading = new HashSet<>();
    private final DemandReader demands = new DemandReader(this);

    /**
     * @param root the schema that references ({@code #/definitions/Tag}) are resolved in
     */
    public SchemaReader(MapNode root) {
        this.root = root;
    }

    /** The type that the schema describes at its root. */
    public PropertyType read() {
        return type(root, "");
    }

    /** The object that the schema describes at its root, also where it has no properties. */
    ObjectType readObject(String name) {
        return object(root, name);
    }

    /** The type of a schema within the root. */
    PropertyType type(Node node, String name) {
        Node target = node;
        String definition = name;
        for (int i = 0; i < LONGEST_CHAIN && reference(target).isPresent(); i++) {
            String pointer = reference(target).get();
            definition = pointer.substring(pointer.lastIndexOf('/') + 1);
            target = at(pointer);
        }
        if (target instanceof ScalarNode scalar && scalar.text().equals("false")) {
            return NOTHING;
        }
        if (!(target instanceof MapNode schema) || !reading.add(target)) {
            return target instanceof MapNode schema && objects.containsKey(schema) ? objects.get(schema) : ANY;
        }
        try {
            return plain(schema, definition);
        } finally {
            reading.remove(target);
        }
    }

    private static Optional<String> reference(Node node) {
        return node instanceof MapNode map
                ? map.scalar("$ref").map(ScalarNode::text).filter(pointer -> pointer.startsWith("#/"))
                : Optional.empty();
    }

    private Node at(String pointer) {
        Node found = root;
        for (String step : pointer.substring(2).split("/")) {
            String key = step.replace("~1", "/").replace("~0", "~");
            found = found instanceof MapNode map ? map.get(key).orElse(null) : null;
        }
        return found;
    }

    private PropertyType plain(MapNode schema, String name) {
        PropertyType shape = shape(schema, name);
        if (shape instanceof ObjectType) {
            return shape;
        }
        List<Demand> more = demands.of(schema, schema.has("type") ? "" : asShape(schema));
        if (shape instanceof MapType) {
            // a map counts its entries itself
            more.removeIf(Demand.Entries.class::isInstance);
        }
        return more.isEmpty() ? shape : new RefinedType(shape, more);
    }

    private PropertyType shape(MapNode schema, String name) {
        if (schema.map("properties").isPresent()) {
            return object(schema, name);
        }
        List<String> types = Keywords.texts(schema, "type");
        types.remove("null");
        if (types.size() > 1) {
            return new UnionType(
                    types.stream().map(type -> ofKind(schema, type, name)).toList());
        }
        if (!types.isEmpty()) {
            return ofKind(schema, types.get(0), name);
        }
        if (DemandReader.NAMES.stream().anyMatch(schema::has)) {
            return object(schema, name);
        }
        List<Node> branches = Keywords.items(schema, asShape(schema));
        if (branches.size() == 1) {
            return type(branches.get(0), name);
        }
        if (branches.isEmpty()) {
            return isAllOfObjects(schema) ? object(schema, name) : untyped(schema);
        }
        List<PropertyType> alternatives =
                branches.stream().map(branch -> type(branch, "")).toList();
        boolean aboutNames = alternatives.stream()
                .allMatch(one ->
                        one instanceof ObjectType object && object.properties().isEmpty());
        return aboutNames ? object(schema, name) : new UnionType(alternatives);
    }

    /** The keyword whose alternatives are the type of a schema that states none; empty where there is no such keyword. */
    private static String asShape(MapNode schema) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (!Keywords.items(schema, keyword).isEmpty()) {
                return keyword;
            }
        }
        return Keywords.items(schema, "allOf").size() == 1 ? "allOf" : "";
    }

    private boolean isAllOfObjects(MapNode schema) {
        List<Node> branches = Keywords.items(schema, "allOf");
        return !branches.isEmpty() && branches.stream().allMatch(branch -> type(branch, "") instanceof ObjectType);
    }

    /** A keyword tells which kind of value it is about. */
    private PropertyType untyped(MapNode schema) {
        if (has(schema, "enum", "const", "pattern", "minLength", "maxLength")) {
            return ofKind(schema, "string", "");
        }
        if (has(schema, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            return ofKind(schema, "number", "");
        }
        return has(schema, "items", "minItems", "maxItems", "uniqueItems") ? ofKind(schema, "array", "") : ANY;
    }

    private static boolean has(MapNode schema, String... keywords) {
        for (String keyword : keywords) {
            if (schema.has(keyword)) {
                return true;
            }
        }
        return false;
    }

    private PropertyType ofKind(MapNode schema, String type, String name) {
        return switch (type) {
            case "string" ->
                new TextType(
                        Keywords.allowed(schema),
                        Keywords.text(schema, "pattern").map(TextPattern::new),
                        Keywords.size(schema, "Length"),
                        Keywords.text(schema, "format"));
            case "integer", "number" ->
                new NumberType(type.equals("integer"), Keywords.allowed(schema), Keywords.range(schema));
            case "boolean" ->
                Keywords.allowed(schema)
                        .<PropertyType>map(allowed -> new RefinedType(
                                BOOLEAN,
                                List.of(new Combination(
                                        Combination.Kind.ALL,
                                        List.of(new TextType(
                                                Optional.of(allowed), Optional.empty(), Size.ANY, Optional.empty()))))))
                        .orElse(BOOLEAN);
            case "array" ->
                new ListType(
                        schema.get("items").map(items -> type(items, "")).orElse(ANY),
                        Keywords.size(schema, "Items"),
                        Keywords.isTrue(schema, "uniqueItems"));
            case "object" ->
                demands.isStated(schema) ? object(schema, name) : others(schema).orElse(ANYTHING);
            default -> ANY;
        };
    }

    private ObjectType object(MapNode schema, String name) {
        ObjectType known = objects.get(schema);
        if (known != null) {
            return known;
        }
        ObjectType object = new ObjectType(name);
        objects.put(schema, object);
        Set<String> required = new LinkedHashSet<>(Keywords.texts(schema, "required"));
        Map<String, Property> properties = new LinkedHashMap<>();
        schema.map("properties").ifPresent(map -> {
            for (Entry property : map.entries()) {
                String key = property.name();
                PropertyType type = type(property.value(), "");
                properties.put(key, Keywords.property(key, type, required.contains(key), property.value()));
            }
        });
        return object.complete(new Shape(properties, required, others(schema), demands.of(schema, "")));
    }

    /** What keys besides the properties may hold; empty where there may be none. */
    private Optional<MapType> others(MapNode schema) {
        Size size = Keywords.size(schema, "Properties");
        List<Entry> patterns =
                schema.map("patternProperties").map(MapNode::entries).orElse(List.of());
        Node additional = schema.get("additionalProperties").orElse(null);
        boolean closed =
                additional instanceof ScalarNode scalar && scalar.text().equals("false");
        if (!patterns.isEmpty() && closed) {
            PropertyType values = patterns.size() == 1 ? type(patterns.get(0).value(), "") : ANY;
            return Optional.of(new MapType(values, Optional.of(DemandReader.anyOf(patterns)), size));
        }
        if (!patterns.isEmpty()) {
            return Optional.of(new MapType(ANY, Optional.empty(), size));
        }
        return closed ? Optional.empty() : Optional.of(new MapType(type(additional, ""), Optional.empty(), size));
    }
}
