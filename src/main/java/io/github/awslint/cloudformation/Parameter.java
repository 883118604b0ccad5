package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A parameter of a template. */
public final class Parameter {

    private final Entry entry;
    private final List<ScalarNode> given;
    private final Optional<MapNode> body;
    private final String type;
    private final List<ScalarNode> allowedValues;
    private final boolean noEcho;
    private final boolean list;

    /**
     * Reads a parameter.
     *
     * @param entry name and declaration
     * @param given the values that the deployments at hand give it; empty where they are not known
     */
    Parameter(Entry entry, List<ScalarNode> given) {
        this.entry = entry;
        this.given = given;
        this.body = entry.value() instanceof MapNode map ? Optional.of(map) : Optional.empty();
        this.type = scalar("Type").map(ScalarNode::text).orElse("String");
        this.allowedValues = scalars(body.flatMap(map -> map.list("AllowedValues")));
        this.noEcho = scalar("NoEcho").flatMap(ScalarNode::asBoolean).orElse(false);
        this.list = type.equals("CommaDelimitedList")
                || type.startsWith("List<")
                || type.contains("Value<List<")
                || type.endsWith("Value<CommaDelimitedList>");
    }

    private static List<ScalarNode> scalars(Optional<ListNode> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<ScalarNode> scalars = new ArrayList<>();
        for (Node item : list.get().items()) {
            if (item instanceof ScalarNode scalar) {
                scalars.add(scalar);
            }
        }
        return Collections.unmodifiableList(scalars);
    }

    private Optional<ScalarNode> scalar(String name) {
        return body.flatMap(map -> map.scalar(name));
    }

    /** Name and declaration. */
    public Entry entry() {
        return entry;
    }

    public String name() {
        return entry.name();
    }

    /** The values that the deployments at hand give it; empty where they are not known. */
    public List<ScalarNode> given() {
        return given;
    }

    /** The declared type; {@code String} where none is readable. */
    public String type() {
        return type;
    }

    public Optional<Node> defaultValue() {
        return body.isPresent() ? body.get().get("Default") : Optional.empty();
    }

    /** The values that a deployer may choose from; empty where any is allowed. */
    public List<ScalarNode> allowedValues() {
        return allowedValues;
    }

    /** The fewest characters that a value may have; 0 where nothing readable is declared. */
    public long minLength() {
        return scalar("MinLength")
                .map(ScalarNode::asInteger)
                .orElse(OptionalLong.empty())
                .orElse(0);
    }

    /** The only values that the parameter can have, given or else allowed; empty where any is possible. */
    public List<ScalarNode> possibleValues() {
        return given.isEmpty() ? allowedValues : given;
    }

    /** Whether CloudFormation hides the value. */
    public boolean noEcho() {
        return noEcho;
    }

    /** Whether the value is read from Parameter Store at deployment, so that the default is only a name. */
    public boolean isFromParameterStore() {
        return type.startsWith("AWS::SSM::Parameter::");
    }

    /** Whether the value is a list. */
    public boolean isList() {
        return list;
    }
}
