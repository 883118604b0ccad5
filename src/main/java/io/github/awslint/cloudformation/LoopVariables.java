package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables of the loops around a place with their values in one round. Immutable. */
final class LoopVariables {

    static final LoopVariables NONE = new LoopVariables(Map.of());

    private final Map<String, String> values;

    private LoopVariables(Map<String, String> values) {
        this.values = values;
    }

    /** These and one more. */
    LoopVariables with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new LoopVariables(more);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** A key or a text with the variables put in: {@code ${Name}} as it is, {@code &{Name}} without what names may not hold. */
    ScalarNode in(ScalarNode scalar) {
        String text = scalar.text();
        if (text.indexOf('{') < 0) {
            return scalar;
        }
        for (Map.Entry<String, String> variable : values.entrySet()) {
            text = text.replace("${" + variable.getKey() + "}", variable.getValue())
                    .replace("&{" + variable.getKey() + "}", variable.getValue().replaceAll("[^A-Za-z0-9]", ""));
        }
        return text.equals(scalar.text()) ? scalar : ScalarNode.standIn(scalar.location(), text);
    }

    /** What a call becomes once the variables are put in: a reference to a variable, or a text without further variables. */
    private Node called(MapNode written, MapNode replaced) {
        Intrinsic call = Intrinsic.of(replaced).orElse(null);
        if (call instanceof Intrinsic.Ref ref && values.containsKey(ref.target().text())) {
            return standIn(written.location(), values.get(ref.target().text()));
        }
        boolean plain = call instanceof Intrinsic.Sub sub
                && sub.variables().isEmpty()
                && replaced != written
                && !sub.text().text().contains("${");
        return plain ? standIn(written.location(), ((Intrinsic.Sub) call).text().text()) : replaced;
    }

    private static ScalarNode standIn(Location place, String text) {
        return ScalarNode.standIn(place, text);
    }

    /** A node with the variables put in; the same node where it holds none. */
    Node in(Node node) {
        if (values.isEmpty()) {
            return node;
        }
        if (node instanceof ScalarNode scalar) {
            return in(scalar);
        }
        return node instanceof ListNode list ? in(list) : in((MapNode) node);
    }

    private Node in(ListNode list) {
        List<Node> items = new ArrayList<>(list.items().size());
        boolean changed = false;
        for (Node item : list.items()) {
            Node replaced = in(item);
            changed |= replaced != item;
            items.add(replaced);
        }
        return changed ? new ListNode(list.location(), items) : list;
    }

    private Node in(MapNode map) {
        List<Entry> entries = new ArrayList<>(map.entries().size());
        boolean changed = false;
        for (Entry entry : map.entries()) {
            Entry replaced = new Entry(in(entry.key()), in(entry.value()));
            changed |= replaced.key() != entry.key() || replaced.value() != entry.value();
            entries.add(changed ? replaced : entry);
        }
        return called(map, changed ? new MapNode(map.location(), entries) : map);
    }
}
