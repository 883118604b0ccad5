package io.github.awslint.schema.generator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/** Prints a schema for review: a line for each property, attribute and combination, nothing wider indented than that. */
final class SchemaPrinter {

    private static final Set<String> SPREAD = Set.of("properties", "definitions", "attributes");

    private final StringBuilder text = new StringBuilder();

    private SchemaPrinter() {}

    static String print(JsonNode schema) {
        SchemaPrinter printer = new SchemaPrinter();
        printer.spread(schema, 0, true);
        return printer.text.append('\n').toString();
    }

    /** Prints plain data, with a line for each member down to a depth. */
    static String print(JsonNode data, int depth) {
        SchemaPrinter printer = new SchemaPrinter();
        printer.members(data, 0, depth);
        return printer.text.append('\n').toString();
    }

    private void members(JsonNode map, int depth, int deepest) {
        text.append('{');
        Iterator<Entry<String, JsonNode>> members = map.properties().iterator();
        while (members.hasNext()) {
            Entry<String, JsonNode> member = members.next();
            text.append('\n')
                    .append("  ".repeat(depth + 1))
                    .append(json(member.getKey()))
                    .append(": ");
            if (depth + 1 < deepest) {
                members(member.getValue(), depth + 1, deepest);
            } else {
                inline(member.getValue());
            }
            text.append(members.hasNext() ? "," : "");
        }
        text.append('\n').append("  ".repeat(depth)).append('}');
    }

    private void spread(JsonNode object, int depth, boolean isSchema) {
        text.append("{");
        Iterator<Entry<String, JsonNode>> members = object.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            text.append('\n')
                    .append("  ".repeat(depth + 1))
                    .append(json(member.getKey()))
                    .append(": ");
            JsonNode value = member.getValue();
            boolean definitions = member.getKey().equals("definitions");
            if (isSchema && SPREAD.contains(member.getKey()) && !value.isEmpty()) {
                spreadMembers(value, depth + 1, definitions);
            } else {
                inline(value);
            }
            text.append(members.hasNext() ? "," : "");
        }
        text.append('\n').append("  ".repeat(depth)).append('}');
    }

    private void spreadMembers(JsonNode map, int depth, boolean schemas) {
        if (!schemas) {
            spread(map, depth, false);
            return;
        }
        text.append('{');
        Iterator<Entry<String, JsonNode>> members = map.properties().iterator();
        while (members.hasNext()) {
            Entry<String, JsonNode> member = members.next();
            text.append('\n')
                    .append("  ".repeat(depth + 1))
                    .append(json(member.getKey()))
                    .append(": ");
            spread(member.getValue(), depth + 1, true);
            text.append(members.hasNext() ? "," : "");
        }
        text.append('\n').append("  ".repeat(depth)).append('}');
    }

    private void inline(JsonNode value) {
        if (value.isObject()) {
            String separator = "{";
            for (Entry<String, JsonNode> member : value.properties()) {
                text.append(separator).append(json(member.getKey())).append(": ");
                inline(member.getValue());
                separator = ", ";
            }
            text.append(value.isEmpty() ? "{}" : "}");
        } else if (value.isArray()) {
            String separator = "[";
            for (JsonNode item : value) {
                text.append(separator);
                inline(item);
                separator = ", ";
            }
            text.append(value.isEmpty() ? "[]" : "]");
        } else {
            text.append(
                    value.isTextual()
                            ? json(value.asText())
                            : value.isNumber() ? value.decimalValue().toPlainString() : value.toString());
        }
    }

    private static String json(String text) {
        try {
            return Sources.JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
