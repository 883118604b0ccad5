package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A parameter of a template.
 *
 * @param entry name and declaration
 * @param given the values that the deployments at hand give it; empty where they are not known
 */
public record Parameter(Entry entry, List<ScalarNode> given) {

    public Parameter {
        given = List.copyOf(given);
    }

    public String name() {
        return entry.name();
    }

    private Optional<MapNode> body() {
        return Optional.of(entry.value()).filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    /** The declared type; {@code String} where none is readable. */
    public String type() {
        return body().flatMap(body -> body.scalar("Type")).map(ScalarNode::text).orElse("String");
    }

    public Optional<Node> defaultValue() {
        return body().flatMap(body -> body.get("Default"));
    }

    /** The values that a deployer may choose from; empty where any is allowed. */
    public List<ScalarNode> allowedValues() {
        return body().flatMap(body -> body.list("AllowedValues")).map(ListNode::items).orElse(List.of()).stream()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .toList();
    }

    /** The fewest characters that a value may have; 0 where nothing readable is declared. */
    public long minLength() {
        return body().flatMap(body -> body.scalar("MinLength"))
                .map(ScalarNode::asInteger)
                .orElse(OptionalLong.empty())
                .orElse(0);
    }

    /** The only values that the parameter can have, given or else allowed; empty where any is possible. */
    public List<ScalarNode> possibleValues() {
        return given.isEmpty() ? allowedValues() : given;
    }

    /** Whether CloudFormation hides the value. */
    public boolean noEcho() {
        return body().flatMap(body -> body.scalar("NoEcho"))
                .flatMap(ScalarNode::asBoolean)
                .orElse(false);
    }

    /** Whether the value is read from Parameter Store at deployment, so that the default is only a name. */
    public boolean isFromParameterStore() {
        return type().startsWith("AWS::SSM::Parameter::");
    }

    /** Whether the value is a list. */
    public boolean isList() {
        String type = type();
        return type.equals("CommaDelimitedList")
                || type.startsWith("List<")
                || type.contains("Value<List<")
                || type.endsWith("Value<CommaDelimitedList>");
    }
}
