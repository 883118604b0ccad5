package io.github.awslint.schema;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what the reader of schemas would pass over in silence, so that nobody trusts a check that checks nothing. */
public final class SchemaProblems {

    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null");
    private static final Set<String> VALUES = Set.of(
            "type",
            "enum",
            "const",
            "pattern",
            "format",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "required",
            "dependentRequired",
            "dependentExcluded",
            "requiredXor",
            "requiredOr",
            "$ref",
            "title",
            "description",
            "$comment");
    private static final Set<String> SCHEMAS =
            Set.of("items", "additionalProperties", "propertyNames", "not", "if", "then", "else");
    private static final Set<String> LISTS_OF_SCHEMAS = Set.of("oneOf", "anyOf", "allOf");
    private static final Set<String> MAPS_OF_SCHEMAS =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "dependencies");

    private final List<Problem> problems = new ArrayList<>();

    private SchemaProblems() {}

    /** Something in a schema that is not understood. */
    public record Problem(Node place, String message) {}

    /** Everything in a schema that is not understood, in document order. */
    public static List<Problem> of(Node schema) {
        SchemaProblems found = new SchemaProblems();
        found.schema(schema);
        return found.problems;
    }

    private void schema(Node node) {
        if (!(node instanceof MapNode schema)) {
            boolean truth =
                    node instanceof ScalarNode scalar && scalar.asBoolean().isPresent();
            if (!truth) {
                add(node, "a schema is a mapping of keywords, or true or false");
            }
            return;
        }
        for (Entry entry : schema.entries()) {
            keyword(entry);
        }
    }

    private void keyword(Entry entry) {
        String name = entry.name();
        if (SCHEMAS.contains(name)) {
            schema(entry.value());
        } else if (LISTS_OF_SCHEMAS.contains(name)) {
            list(entry);
        } else if (MAPS_OF_SCHEMAS.contains(name)) {
            map(entry);
        } else if (!VALUES.contains(name)) {
            add(entry.key(), "\"" + name + "\" is no keyword of a schema that is understood here");
        } else if (name.equals("pattern") && entry.value() instanceof ScalarNode pattern) {
            pattern(pattern);
        } else if (name.equals("type")) {
            for (Node type : entry.value() instanceof ListNode list ? list.items() : List.of(entry.value())) {
                if (!(type instanceof ScalarNode scalar) || !TYPES.contains(scalar.text())) {
                    add(type, "a type is string, number, integer, boolean, array, object or null");
                }
            }
        }
    }

    private void list(Entry entry) {
        if (entry.value() instanceof ListNode list) {
            list.items().forEach(this::schema);
        } else {
            add(entry.value(), "\"" + entry.name() + "\" takes a list of schemas");
        }
    }

    private void map(Entry entry) {
        if (!(entry.value() instanceof MapNode map)) {
            add(entry.value(), "\"" + entry.name() + "\" takes a mapping of schemas");
            return;
        }
        for (Entry below : map.entries()) {
            if (entry.name().equals("patternProperties")) {
                pattern(below.key());
            }
            if (!entry.name().equals("dependencies") || below.value() instanceof MapNode) {
                schema(below.value());
            }
        }
    }

    private void pattern(ScalarNode pattern) {
        if (new TextPattern(pattern.text()).pattern().isEmpty()) {
            add(pattern, "the pattern is no regular expression of Java");
        }
    }

    private void add(Node place, String message) {
        problems.add(new Problem(place, message));
    }
}
