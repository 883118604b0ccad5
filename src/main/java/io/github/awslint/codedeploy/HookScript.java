package io.github.awslint.codedeploy;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/**
 * A script that a lifecycle event runs.
 *
 * @param node the item
 */
public record HookScript(MapNode node) {

    /** Where the script is in the bundle; empty where it is missing or has no value. */
    public Optional<ScalarNode> location() {
        return AppSpec.value(node.get("location")).filter(value -> !value.text().isBlank());
    }

    /** The location where it is deployed as it stands. */
    public Optional<ScalarNode> literalLocation() {
        return location().filter(Placeholder::isLiteral);
    }

    /** Seconds until the agent gives up, as written. */
    public Optional<ScalarNode> timeout() {
        return AppSpec.value(node.get("timeout"));
    }
}
