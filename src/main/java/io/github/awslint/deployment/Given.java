package io.github.awslint.deployment;

import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/**
 * A value that a deployment gives a parameter.
 *
 * @param name the parameter's name
 * @param place where the name stands
 * @param value the value; empty where the deployment keeps the previous one, or no text stands there
 */
public record Given(String name, Location place, Optional<ScalarNode> value) {

    static Given of(ScalarNode name, Node value) {
        return new Given(
                name.text(),
                name.location(),
                value instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty());
    }

    /** Whether the name is written, rather than filled in by another tool. */
    public boolean isNamed() {
        return !isOpen(name);
    }

    private static boolean isOpen(String text) {
        return BuildToken.isIn(text) || text.contains("{{") || text.contains("<%");
    }

    /** The value's text, where something is written that no other tool fills in. */
    public Optional<String> text() {
        return value.filter(scalar -> !scalar.isNull()).map(ScalarNode::text).filter(text -> !isOpen(text));
    }
}
