package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** A mapping that is no map of maps of texts and lists. */
final class CfnMappingShape implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Entry mapping : Skeleton.entries(template, "Mappings")) {
            if (isMap(mapping, "mapping", report)) {
                for (Entry row : ((MapNode) mapping.value()).entries()) {
                    if (!row.name().startsWith("Fn::") && isMap(row, "mapping key", report)) {
                        ((MapNode) row.value()).entries().forEach(cell -> checkCell(cell, report));
                    }
                }
            }
        }
    }

    private static boolean isMap(Entry entry, String kind, Reporter report) {
        if (entry.value() instanceof MapNode map) {
            if (map.entries().isEmpty()) {
                report.at(entry, "%s \"%s\" holds nothing; remove it".formatted(kind, entry.name()));
            }
            if (map.entries().size() == 1
                    && NodeWords.isFunction(map.entries().get(0).name())) {
                report.at(
                        entry,
                        "%s \"%s\" is %s, but no function is evaluated in Mappings; write its values"
                                .formatted(kind, entry.name(), NodeWords.of(map)));
                return false;
            }
            return !map.has("Fn::Transform");
        }
        if (!NodeWords.isNull(entry.value())) {
            report.at(
                    entry,
                    "%s \"%s\" is %s, but a mapping is a map of maps; put names and values below"
                            .formatted(kind, entry.name(), NodeWords.of(entry.value())));
        }
        return false;
    }

    private static void checkCell(Entry cell, Reporter report) {
        Node value = cell.value();
        if (value instanceof MapNode) {
            report.at(
                    cell,
                    "value of \"%s\" is %s; mappings hold only texts and lists of texts"
                            .formatted(cell.name(), NodeWords.of(value)));
        } else if (value instanceof ListNode list) {
            list.items().stream()
                    .filter(item -> !(item instanceof ScalarNode))
                    .findFirst()
                    .ifPresent(item -> report.at(
                            item,
                            "list of \"%s\" holds %s; mappings hold only texts and lists of texts"
                                    .formatted(cell.name(), NodeWords.of(item))));
        }
    }
}
