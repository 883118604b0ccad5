package io.github.awslint.schema;

import io.github.awslint.schema.Combination.Kind;
import io.github.awslint.schema.Demand.Conditional;
import io.github.awslint.schema.Demand.DependentExcluded;
import io.github.awslint.schema.Demand.DependentRequired;
import io.github.awslint.schema.Demand.Entries;
import io.github.awslint.schema.Demand.KeyPattern;
import io.github.awslint.schema.Demand.Keys;
import io.github.awslint.schema.Demand.RequiredOr;
import io.github.awslint.schema.Demand.RequiredXor;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the keywords of a schema that tie the parts of a value together. */
final class DemandReader {

    /** Keywords about the names of an object; a schema with one of them is about objects. */
    static final List<String> NAMES = List.of(
            "required",
            "dependencies",
            "dependentRequired",
            "dependentExcluded",
            "dependentSchemas",
            "requiredXor",
            "requiredOr",
            "propertyNames",
            "patternProperties",
            "minProperties",
            "maxProperties");

    private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");
    private static final List<String> LOGIC = List.of("oneOf", "anyOf", "allOf", "not", "if");
    private static final List<String> OF_MAPS =
            List.of("patternProperties", "minProperties", "maxProperties", "propertyNames");
    private static final Map<String, Kind> KINDS =
            Map.of("oneOf", Kind.EXACTLY_ONE, "anyOf", Kind.AT_LEAST_ONE, "allOf", Kind.ALL, "not", Kind.NONE);

    private final SchemaReader schemas;

    DemandReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** Whether a schema of type object says more than a map can. */
    boolean isStated(MapNode schema) {
        return LOGIC.stream().anyMatch(schema::has)
                || schema.has("propertyNames")
                || NAMES.stream().anyMatch(name -> !OF_MAPS.contains(name) && schema.has(name));
    }

    /**
     * The demands of a schema, as a list that may be changed.
     *
     * @param besides a keyword that is read elsewhere, or the empty text
     */
    List<Demand> of(MapNode schema, String besides) {
        List<Demand> demands = new ArrayList<>();
        for (String keyword : ALTERNATIVES) {
            if (!keyword.equals(besides)) {
                alternatives(schema, keyword).ifPresent(demands::add);
            }
        }
        schema.get("not").ifPresent(not -> demands.add(new Combination(Kind.NONE, List.of(schemas.type(not, "")))));
        schema.get("if")
                .ifPresent(condition -> demands.add(new Conditional(
                        schemas.type(condition, ""),
                        schema.get("then").map(then -> schemas.type(then, "")),
                        schema.get("else").map(otherwise -> schemas.type(otherwise, "")))));
        addDependencies(schema, demands);
        addGroups(schema, demands);
        schema.get("propertyNames").ifPresent(names -> demands.add(new Keys(schemas.type(names, ""))));
        List<Entry> patterns =
                schema.map("patternProperties").map(MapNode::entries).orElse(List.of());
        boolean closed = Keywords.text(schema, "additionalProperties")
                .filter("false"::equals)
                .isPresent();
        if (patterns.size() > 1 || !closed) {
            for (Entry pattern : patterns) {
                demands.add(new KeyPattern(new TextPattern(pattern.name()), schemas.type(pattern.value(), "")));
            }
        }
        Size size = Keywords.size(schema, "Properties");
        if (size != Size.ANY) {
            demands.add(new Entries(size));
        }
        return demands;
    }

    /** One expression for keys that match any of several. */
    static TextPattern anyOf(List<Entry> patterns) {
        return new TextPattern(
                patterns.size() == 1
                        ? patterns.get(0).name()
                        : patterns.stream()
                                .map(pattern -> "(?:" + pattern.name() + ")")
                                .collect(Collectors.joining("|")));
    }

    private Optional<Demand> alternatives(MapNode schema, String keyword) {
        List<PropertyType> branches = Keywords.items(schema, keyword).stream()
                .map(branch -> schemas.type(branch, ""))
                .toList();
        if (branches.isEmpty()) {
            return Optional.empty();
        }
        if (!keyword.equals("allOf")) {
            Set<String> names = new LinkedHashSet<>();
            branches.forEach(branch -> onlyRequired(branch).ifPresent(names::add));
            if (names.size() == branches.size()) {
                return Optional.of(keyword.equals("oneOf") ? new RequiredXor(names) : new RequiredOr(names));
            }
        }
        return Optional.of(new Combination(KINDS.get(keyword), branches));
    }

    /** The name, where a branch demands nothing but one. */
    private static Optional<String> onlyRequired(PropertyType branch) {
        return branch instanceof ObjectType object
                        && object.properties().isEmpty()
                        && object.demands().isEmpty()
                        && object.others().isPresent()
                        && object.required().size() == 1
                ? Optional.of(object.required().iterator().next())
                : Optional.empty();
    }

    private void addDependencies(MapNode schema, List<Demand> demands) {
        for (String keyword : List.of("dependentRequired", "dependencies", "dependentSchemas")) {
            for (Entry entry : schema.map(keyword).map(MapNode::entries).orElse(List.of())) {
                if (entry.value() instanceof MapNode) {
                    PropertyType having = new ObjectType("").having(entry.name());
                    demands.add(
                            new Conditional(having, Optional.of(schemas.type(entry.value(), "")), Optional.empty()));
                } else {
                    names(entry.value()).ifPresent(names -> demands.add(new DependentRequired(entry.name(), names)));
                }
            }
        }
        for (Entry entry : schema.map("dependentExcluded").map(MapNode::entries).orElse(List.of())) {
            names(entry.value()).ifPresent(names -> demands.add(new DependentExcluded(entry.name(), names)));
        }
    }

    /** A list of names, or several such lists. */
    private static void addGroups(MapNode schema, List<Demand> demands) {
        for (String keyword : List.of("requiredXor", "requiredOr")) {
            List<Node> items = Keywords.items(schema, keyword);
            boolean several =
                    items.stream().noneMatch(item -> Keywords.scalar(item).isPresent());
            for (Node group : several ? items : schema.get(keyword).stream().toList()) {
                names(group)
                        .ifPresent(names -> demands.add(
                                keyword.equals("requiredXor") ? new RequiredXor(names) : new RequiredOr(names)));
            }
        }
    }

    private static Optional<Set<String>> names(Node list) {
        Set<String> names = new LinkedHashSet<>(Keywords.texts(list));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
