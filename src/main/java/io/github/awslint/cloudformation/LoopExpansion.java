package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Unrolls a template's loops. A loop whose collection is known adds what each round adds. Of another one that makes resources the body is
 * kept once, with the variable in place, so that rules see its properties; in other places such a loop stays as it is written.
 */
final class LoopExpansion {

    /** More rounds than a template could use; the rest stays as it is written. */
    private static final int MAX_ROUNDS = 2_000;

    private static final Set<String> SECTIONS = Set.of("Conditions", "Resources", "Outputs");

    private final LoopCollections collections;
    private final List<Loop> loops = new ArrayList<>();
    private final Set<String> items = new HashSet<>();
    private boolean opaque;
    private int rounds;

    private LoopExpansion(MapNode root) {
        this.collections = new LoopCollections(root.map("Mappings"));
    }

    /**
     * A template without loops, as far as they can be unrolled.
     *
     * @param root the template
     * @param loops every loop that was met, in document order; one inside of another as often as that goes round
     * @param items every value that a variable has in some round
     * @param opaque whether a loop makes entries of which nobody knows the names
     */
    record Expanded(MapNode root, List<Loop> loops, Set<String> items, boolean opaque) {}

    static Expanded of(MapNode root, boolean languageExtensions) {
        if (!languageExtensions || !root.location().source().text().contains(Loop.FUNCTION)) {
            return new Expanded(root, List.of(), Set.of(), false);
        }
        LoopExpansion expansion = new LoopExpansion(root);
        List<Entry> sections = new ArrayList<>();
        for (Entry section : root.entries()) {
            boolean looped = SECTIONS.contains(section.name()) && section.value() instanceof MapNode;
            sections.add(
                    looped
                            ? new Entry(section.key(), expansion.section(section.name(), (MapNode) section.value()))
                            : section);
        }
        return new Expanded(
                new MapNode(root.location(), sections),
                List.copyOf(expansion.loops),
                Set.copyOf(expansion.items),
                expansion.opaque);
    }

    private MapNode section(String name, MapNode section) {
        List<Entry> entries = new ArrayList<>();
        section.entries().forEach(entry -> add(entry, LoopVariables.NONE, name.equals("Resources"), entries));
        return new MapNode(section.location(), entries);
    }

    /** @param resources whether the entry stands where resources do */
    private void add(Entry entry, LoopVariables variables, boolean resources, List<Entry> target) {
        Loop loop = Loop.of(entry).orElse(null);
        if (loop == null) {
            if (Loop.isLoop(entry)) {
                opaque = true;
            }
            target.add(new Entry(variables.in(entry.key()), expand(entry.value(), variables)));
            return;
        }
        loops.add(loop);
        Optional<List<String>> values =
                rounds > MAX_ROUNDS ? Optional.empty() : collections.items(variables.in(loop.collection()));
        if (values.isPresent()) {
            items.addAll(values.get());
            for (String value : values.get()) {
                rounds++;
                LoopVariables inner = variables.with(loop.identifier().text(), value);
                loop.body().entries().forEach(one -> add(one, inner, resources, target));
            }
        } else {
            opaque = true;
            if (resources) {
                loop.body().entries().forEach(one -> add(one, variables, true, target));
            } else {
                target.add(new Entry(variables.in(entry.key()), variables.in(entry.value())));
            }
        }
    }

    private Node expand(Node node, LoopVariables variables) {
        if (!holdsLoop(node)) {
            return variables.in(node);
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.location(),
                    list.items().stream().map(item -> expand(item, variables)).toList());
        }
        List<Entry> entries = new ArrayList<>();
        ((MapNode) node).entries().forEach(entry -> add(entry, variables, false, entries));
        return new MapNode(node.location(), entries);
    }

    private static boolean holdsLoop(Node node) {
        if (node instanceof ScalarNode) {
            return false;
        }
        return node instanceof ListNode list
                ? list.items().stream().anyMatch(LoopExpansion::holdsLoop)
                : ((MapNode) node).entries().stream().anyMatch(entry -> Loop.isLoop(entry) || holdsLoop(entry.value()));
    }
}
