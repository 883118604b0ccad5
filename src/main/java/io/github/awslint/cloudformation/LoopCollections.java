package io.github.awslint.cloudformation;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows what loops run through, where the template alone tells: literal lists, look-ups with known keys, texts that are split. */
final class LoopCollections {

    private final Optional<MapNode> mappings;

    LoopCollections(Optional<MapNode> mappings) {
        this.mappings = mappings;
    }

    /** The items of a collection; empty where a parameter or something else outside of the template decides. */
    Optional<List<String>> items(Node collection) {
        if (collection instanceof ListNode list) {
            return texts(list);
        }
        Intrinsic call = Intrinsic.of(collection).orElse(null);
        if (call instanceof Intrinsic.FindInMap lookup) {
            return lookup(lookup);
        }
        return call instanceof Intrinsic.Other other && other.function().equals("Fn::Split")
                ? split(Intrinsic.arguments(other.argument()))
                : Optional.empty();
    }

    private static Optional<List<String>> texts(ListNode list) {
        List<String> texts = new ArrayList<>();
        for (Node item : list.items()) {
            if (!(item instanceof ScalarNode text) || text.text().contains("{{")) {
                return Optional.empty();
            }
            texts.add(text.text());
        }
        return Optional.of(texts);
    }

    private Optional<List<String>> lookup(Intrinsic.FindInMap lookup) {
        if (!(lookup.map() instanceof ScalarNode name)
                || !(lookup.topKey() instanceof ScalarNode top)
                || !(lookup.secondKey() instanceof ScalarNode second)) {
            return Optional.empty();
        }
        Optional<Node> found = mappings.flatMap(all -> all.map(name.text()))
                .flatMap(mapping -> mapping.map(top.text()))
                .flatMap(row -> row.get(second.text()));
        return found.or(lookup::defaultValue).flatMap(this::items);
    }

    private static Optional<List<String>> split(List<Node> arguments) {
        return arguments.size() == 2
                        && arguments.get(0) instanceof ScalarNode delimiter
                        && arguments.get(1) instanceof ScalarNode text
                ? Optional.of(Arrays.asList(text.text().split(Pattern.quote(delimiter.text()))))
                : Optional.empty();
    }
}
