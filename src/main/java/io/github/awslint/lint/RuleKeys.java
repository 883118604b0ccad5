package io.github.awslint.lint;

import io.github.awslint.cloudformation.Loop;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The keys that rules are about, and which of them a file holds: most rules are about keys that most files lack. */
final class RuleKeys {

    /** Numbers instead of names, so that a file and a rule are compared by a few machine words. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The lengths of the keys by their first character, a bit each: tells of most other keys that they are none. */
    private final long[] lengths = new long[128];

    /** The keys of a rule; empty where any file may give it something to say. */
    BitSet of(Rule<?> rule) {
        BitSet keys = new BitSet();
        for (String key : rule.keys()) {
            keys.set(numbers.computeIfAbsent(key, unused -> numbers.size()));
            lengths[key.charAt(0)] |= 1L << key.length();
        }
        return keys;
    }

    /** Every key that some rule is about. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, numbers.size());
        return all;
    }

    /** Those keys that stand somewhere in a file. */
    BitSet in(Document document) {
        BitSet found = new BitSet(numbers.size());
        return document.root().filter(root -> !collect(root, found)).isPresent() ? found : all();
    }

    /** Collects the keys below a node; returns true where more can appear than are written, as a loop may put names together. */
    private boolean collect(Node node, BitSet found) {
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                Integer number = mayBeNumbered(entry.name()) ? numbers.get(entry.name()) : null;
                if (number != null) {
                    found.set(number);
                }
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
