package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A key with which a mapping is looked into.
 *
 * @param place where it is written
 * @param value what it can be
 * @param values the values that it can have, the default of a parameter included
 */
record MappingKey(Node place, Value value, List<Known> values) {

    static MappingKey of(Node place, Template template) {
        Value value = template.value(place);
        return new MappingKey(place, value, value.knownOrDefault());
    }

    /** The entries that it can select, as far as it is known. */
    List<Entry> select(List<Entry> entries) {
        return values.isEmpty()
                ? entries
                : entries.stream().filter(this::maySelect).toList();
    }

    private boolean maySelect(Entry entry) {
        for (Known known : values) {
            if (known.text().filter(entry.name()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The values that a mapping lacks. A text with a variable is not a value yet. */
    List<Known> missingIn(MapNode map) {
        List<Known> missing = List.of();
        for (Known known : values) {
            if (known.content() instanceof ScalarNode text
                    && !map.has(text.text())
                    && !text.text().contains("${")) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(known);
            }
        }
        return missing;
    }

    /** Reports the values that a mapping lacks: an error where none of them is there, else a warning. */
    void reportMissing(MapNode map, String title, Reporter report) {
        List<Known> missing = missingIn(map);
        boolean surely = missing.size() == value.alternatives().size()
                && missing.stream().noneMatch(Known::byDefault);
        List<String> keys = map.entries().stream().map(Entry::name).toList();
        Known first = missing.get(0);
        String names = missing.stream()
                .map(known -> "\"" + known.text().orElseThrow() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        String hint = NearestName.hint(first.text().orElseThrow(), keys);
        report.at(place, "key %s is not in %s%s%s".formatted(names, title, first.clause(), hint))
                .as(surely ? Severity.ERROR : Severity.WARNING)
                .note(map, "the keys are " + String.join(", ", keys));
    }
}
