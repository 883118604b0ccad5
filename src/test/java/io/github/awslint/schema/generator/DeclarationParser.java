package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.awslint.schema.generator.DeclarationLexer.Kind;
import io.github.awslint.schema.generator.DeclarationLexer.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the type declarations of {@code @awboost/cfn-resource-types} into the form of registry schemas, which they were made from: members
 * become properties, literals an {@code enum}, and the tags of the comments the constraints.
 */
final class DeclarationParser {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern TAG = Pattern.compile("(?ms)@(min|max|minLength|maxLength|pattern) `(.*?)`\\s*$");

    private final List<Token> tokens;
    private int at;

    private DeclarationParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The schema of the first declared type, with the other types as its definitions. */
    static JsonNode parse(String source) {
        return new DeclarationParser(DeclarationLexer.tokens(source)).file();
    }

    private JsonNode file() {
        ObjectNode definitions = NODES.objectNode();
        ObjectNode root = null;
        String documentation = "";
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            if (token.kind() == Kind.DOCUMENTATION) {
                documentation = token.text();
            } else if (token.is("export") && peek("type")) {
                at++;
                String name = tokens.get(at++).text();
                at++;
                ObjectNode type = tagged(type(), documentation);
                documentation = "";
                if (root == null) {
                    root = type;
                } else {
                    definitions.set(name, type);
                }
            }
        }
        ObjectNode file = root == null ? NODES.objectNode() : root;
        file.set("definitions", definitions);
        return file;
    }

    private ObjectNode type() {
        List<ObjectNode> alternatives = new ArrayList<>();
        do {
            ObjectNode alternative = repeated(single());
            ObjectNode last = alternatives.isEmpty() ? alternative : alternatives.get(alternatives.size() - 1);
            if (last != alternative && last.has("enum") && alternative.has("enum")) {
                ((ArrayNode) last.get("enum")).addAll((ArrayNode) alternative.get("enum"));
            } else {
                alternatives.add(alternative);
            }
        } while (skip("|"));
        if (alternatives.size() == 1) {
            return alternatives.get(0);
        }
        ObjectNode union = NODES.objectNode();
        union.putArray("anyOf").addAll(alternatives);
        return union;
    }

    private ObjectNode repeated(ObjectNode type) {
        ObjectNode result = type;
        while (peek("[")) {
            at += 2;
            ObjectNode list = ofType("array");
            list.set("items", result);
            result = list;
        }
        return result;
    }

    private ObjectNode single() {
        if (skip("(")) {
            ObjectNode type = type();
            expect(")");
            return type;
        }
        if (skip("{")) {
            return members();
        }
        Token token = tokens.get(at++);
        if (token.kind() == Kind.STRING) {
            return literal(
                    "string", NODES.textNode(token.text().replace("\\\"", "\"").replace("\\\\", "\\")));
        }
        if (token.kind() == Kind.NUMBER) {
            return literal("number", NODES.numberNode(new BigDecimal(token.text())));
        }
        String name = token.text();
        if (name.equals("Record")) {
            expect("<");
            type();
            expect(",");
            ObjectNode map = ofType("object");
            map.set("additionalProperties", type());
            expect(">");
            return map;
        }
        return switch (name) {
            case "string", "number", "boolean" -> ofType(name);
            case "any", "unknown", "never" -> NODES.objectNode();
            default -> NODES.objectNode().put("$ref", "#/definitions/" + name);
        };
    }

    private ObjectNode members() {
        ObjectNode object = ofType("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        String documentation = "";
        while (!skip("}")) {
            Token token = tokens.get(at++);
            if (token.kind() == Kind.DOCUMENTATION) {
                documentation = token.text();
                continue;
            }
            if (!skip("?")) {
                required.add(token.text());
            }
            expect(":");
            properties.set(token.text(), tagged(type(), documentation));
            expect(";");
            documentation = "";
        }
        object.set("required", required);
        return object;
    }

    private static ObjectNode tagged(ObjectNode type, String documentation) {
        Matcher tag = TAG.matcher(documentation);
        while (tag.find()) {
            boolean list = type.path("type").asText().equals("array");
            String text = tag.group(2);
            switch (tag.group(1)) {
                case "min" -> type.put("minimum", new BigDecimal(text));
                case "max" -> type.put("maximum", new BigDecimal(text));
                case "minLength" -> type.put(list ? "minItems" : "minLength", new BigDecimal(text));
                case "maxLength" -> type.put(list ? "maxItems" : "maxLength", new BigDecimal(text));
                default -> type.put("pattern", text);
            }
        }
        return type;
    }

    private static ObjectNode literal(String type, JsonNode value) {
        ObjectNode literal = ofType(type);
        literal.putArray("enum").add(value);
        return literal;
    }

    private static ObjectNode ofType(String type) {
        return NODES.objectNode().put("type", type);
    }

    private boolean peek(String mark) {
        return at < tokens.size() && tokens.get(at).is(mark);
    }

    private boolean skip(String mark) {
        if (peek(mark)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String mark) {
        if (!skip(mark)) {
            throw new IllegalStateException("expected " + mark + " at token " + at + ": "
                    + tokens.subList(at - 3, Math.min(tokens.size(), at + 3)));
        }
    }
}
