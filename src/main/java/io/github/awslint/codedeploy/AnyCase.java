package io.github.awslint.codedeploy;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/**
 * Reads a mapping whatever the case of its keys: for Lambda and Amazon ECS the manual itself prints {@code Resources} and
 * {@code resources}, {@code CurrentVersion} and {@code currentversion}
 * (https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html).
 *
 * @param map the mapping as it is written
 */
public record AnyCase(MapNode map) {

    /** The entry of this name; of several the last. */
    public Optional<Entry> entry(String name) {
        Optional<Entry> exact = map.entry(name);
        return exact.isPresent()
                ? exact
                : map.entries().stream()
                        .filter(entry -> entry.name().equalsIgnoreCase(name))
                        .reduce((first, second) -> second);
    }

    /** The value of this name. */
    public Optional<Node> get(String name) {
        return entry(name).map(Entry::value);
    }

    /** The value of this name where it is a mapping. */
    public Optional<AnyCase> child(String name) {
        return get(name).filter(MapNode.class::isInstance).map(node -> new AnyCase((MapNode) node));
    }

    /** The value of this name where it is a scalar. */
    public Optional<ScalarNode> scalar(String name) {
        return get(name).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    /** Whether a value is written under this name: an entry without value counts as absent. */
    public boolean has(String name) {
        return get(name)
                .filter(node -> !(node instanceof ScalarNode scalar && scalar.isNull()))
                .isPresent();
    }
}
