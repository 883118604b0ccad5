package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.util.List;

/**
 * A mapping with keys that are numbers, which YAML allows and JSON does not.
 *
 * @param map the mapping
 * @param owner the entry that holds it; null for an item of a list
 */
public record NumericKeys(MapNode map, Entry owner) {

    /** The keys that are numbers, in document order. */
    public List<ScalarNode> keys() {
        return map.entries().stream()
                .map(Entry::key)
                .filter(NumericKeys::isNumber)
                .toList();
    }

    static boolean isNumber(ScalarNode key) {
        if (key.style() != ScalarNode.Style.PLAIN || key.text().isEmpty()) {
            return false;
        }
        char first = key.text().charAt(0);
        return first <= '9'
                && (first >= '0' || first == '-' || first == '+' || first == '.')
                && (key.type() == ScalarType.INTEGER || key.type() == ScalarType.FLOAT);
    }
}
