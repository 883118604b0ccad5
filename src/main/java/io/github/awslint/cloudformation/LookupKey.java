package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of a look-up in a mapping, with all values that it can have.
 *
 * @param names none where they are not known
 * @param any whether it can be every key of the mapping
 */
record LookupKey(List<String> names, boolean any) {

    private static final LookupKey ANY = new LookupKey(List.of(), true);
    private static final LookupKey UNKNOWN = new LookupKey(List.of(), false);

    static LookupKey of(Node key, Assumptions when, Template template) {
        if (Intrinsic.of(key).orElse(null) instanceof Intrinsic.Ref ref
                && ref.target().text().equals(PseudoParameters.REGION)
                && template.regions().isEmpty()) {
            return ANY;
        }
        List<Alternative> alternatives = template.values().resolve(key, when).alternatives();
        List<String> names = new ArrayList<>(alternatives.size());
        for (Alternative alternative : alternatives) {
            String name = alternative instanceof Known known && !known.byDefault()
                    ? known.text().orElse(null)
                    : null;
            if (name == null) {
                return UNKNOWN;
            }
            names.add(name);
        }
        return new LookupKey(names, false);
    }

    /** The entries that the key can select; none where that is unknown, or where it may select nothing. */
    List<Entry> select(MapNode map) {
        if (ValueResolver.isOpen(map)) {
            return List.of();
        }
        if (any) {
            return map.entries();
        }
        List<Entry> entries = new ArrayList<>(names.size());
        for (String name : names) {
            Entry entry = map.entry(name).orElse(null);
            if (entry == null) {
                return List.of();
            }
            entries.add(entry);
        }
        return entries;
    }
}
