package io.github.awslint.syntax;

import java.util.Optional;

/**
 * A key of a mapping with its value. The key of a short form tag such as {@code !Ref} is the tag itself, under the name
 * of the function that it stands for.
 */
public record Entry(ScalarNode key, Node value) {

    /** The key's text. */
    public String name() {
        return key.text();
    }

    /** The key together with the first key of its value, where that is a mapping which begins on a line of its own. */
    public Optional<Location> headBelow() {
        Location start = key.location();
        boolean below = value instanceof MapNode map
                && !map.entries().isEmpty()
                && value.location().start().line() > start.start().line();
        if (!below) {
            return Optional.empty();
        }
        int end = ((MapNode) value).entries().get(0).key().location().to();
        return Optional.of(start.source().location(start.from(), end));
    }
}
