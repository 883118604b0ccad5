package io.github.awslint.lint;

import io.github.awslint.cloudformation.Loop;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys and the resources that rules are about, and which of them a file holds: most rules are about what most files lack. */
final class RuleKeys {

    /** Numbers of keys, of resource types and of services instead of names, so that a file and a rule are compared by a few machine words. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The lengths of the keys by their first character, a bit each: tells of most other keys that they are none. */
    private final long[] lengths = new long[128];

    /** The names that a rule or a group of rules is about; empty where any file may give it something to say. */
    BitSet of(Set<String> names) {
        BitSet keys = new BitSet();
        for (String key : names) {
            keys.set(numbers.computeIfAbsent(key, unused -> numbers.size()));
            lengths[key.charAt(0)] |= 1L << key.length();
        }
        return keys;
    }

    /** Every name that some rule is about. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, numbers.size());
        return all;
    }

    /**
     * Those names that stand somewhere in a file.
     *
     * @param template what the file is, if it is a template
     */
    BitSet in(Document document, Optional<Template> template) {
        BitSet found = new BitSet(numbers.size());
        if (document.root().filter(root -> !collect(root, found)).isEmpty()) {
            return all();
        }
        template.ifPresent(held -> held.types().forEach(type -> {
            add(type, found);
            add(Resource.service(type), found);
        }));
        return found;
    }

    private void add(String name, BitSet found) {
        Integer number = mayBeNumbered(name) ? numbers.get(name) : null;
        if (number != null) {
            found.set(number);
        }
    }

    /** Collects the keys below a node; returns true where more can appear than are written, as a loop may put names together. */
    private boolean collect(Node node, BitSet found) {
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                add(entry.name(), found);
                if (Loop.isLoop(entry) || collect(entry.value(), found)) {
                    return true;
                }
            }
            return false;
        }
        return node instanceof ListNode list && collect(list.items(), found);
    }

    /** Shifting takes the length modulo 64, so that a long key only costs a look-up. */
    private boolean mayBeNumbered(String name) {
        char first = name.isEmpty() ? Character.MAX_VALUE : name.charAt(0);
        return first < lengths.length && (lengths[first] & 1L << name.length()) != 0;
    }

    private boolean collect(Collection<Node> items, BitSet found) {
        for (Node item : items) {
            if (collect(item, found)) {
                return true;
            }
        }
        return false;
    }
}
