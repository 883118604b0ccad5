package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.ValueResolver;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.validation.Mismatch.DuplicateItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds items that a list holds twice: written alike, functions included, and there under conditions that can hold together. */
final class DuplicateItems {

    private static final int LONGEST_SHOWN = 40;

    private final Walk walk;
    private final Presence presence;
    private final Optional<Template> template;

    DuplicateItems(Walk walk) {
        this.walk = walk;
        this.presence = new Presence(walk.template());
        this.template = walk.template();
    }

    private record Occurrence(Node item, Assumptions when) {}

    void find(ListNode list, Node at, Assumptions when, Place place) {
        Map<String, List<Occurrence>> seen = new HashMap<>();
        for (Node item : list.items()) {
            for (Occurrence occurrence : occurrences(item, when)) {
                List<Occurrence> same = seen.computeIfAbsent(written(occurrence.item()), key -> new ArrayList<>());
                for (Occurrence before : same) {
                    Optional<Assumptions> both = presence.both(before.when(), occurrence.when());
                    if (both.isPresent()) {
                        walk.outcome().add(duplicate(before.item(), occurrence.item(), at, both.get(), place));
                        return;
                    }
                }
                same.add(occurrence);
            }
        }
    }

    private DuplicateItem duplicate(Node first, Node again, Node at, Assumptions when, Place place) {
        String text = first instanceof ScalarNode scalar ? scalar.text() : "";
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
        return new DuplicateItem(place.blamed(at), place.owner(), shown, first, again, walk.scenario(when, place));
    }

    private List<Occurrence> occurrences(Node item, Assumptions when) {
        List<Occurrence> occurrences = new ArrayList<>();
        collect(item, when, occurrences);
        return occurrences;
    }

    private void collect(Node item, Assumptions when, List<Occurrence> found) {
        Fn function = template.isPresent() ? Fn.of(item) : Fn.NONE;
        if (function == Fn.IF) {
            Branches branches = Branches.of(template.get(), (MapNode) item, when);
            if (branches != null) {
                branches.whenTrue().ifPresent(so -> collect(branches.node(true), so, found));
                branches.whenFalse().ifPresent(so -> collect(branches.node(false), so, found));
            }
            return;
        }
        boolean open = item instanceof ScalarNode scalar && ValueResolver.isLeftOpen(scalar);
        if (function != Fn.NO_VALUE && function != Fn.OPAQUE && !Fn.isLoop(item) && !open) {
            found.add(new Occurrence(item, when));
        }
    }

    /** One text for all nodes that mean the same; the order of keys does not matter. */
    private static String written(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder text) {
        if (node instanceof ScalarNode scalar) {
            text.append(scalar.text().length()).append(':').append(scalar.text());
        } else if (node instanceof ListNode list) {
            text.append('[');
            list.items().forEach(item -> write(item, text));
            text.append(']');
        } else if (node instanceof MapNode map) {
            Map<String, Node> sorted = new TreeMap<>();
            for (Entry entry : map.entries()) {
                sorted.put(entry.name(), entry.value());
            }
            text.append('{');
            sorted.forEach((name, value) -> {
                text.append(name.length()).append('=').append(name);
                write(value, text);
            });
            text.append('}');
        }
    }
}
