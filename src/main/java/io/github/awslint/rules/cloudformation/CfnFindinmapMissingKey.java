package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Intrinsic.FindInMap;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A look-up in a mapping, or for a key of a mapping, that is not there. */
final class CfnFindinmapMissingKey implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore()) {
            return;
        }
        // many look-ups go into the same few mappings
        Map<String, List<Entry>> rows = new HashMap<>();
        template.contents()
                .calls(FindInMap.class)
                .filter(lookup -> !hasDefault(lookup))
                .forEach(lookup -> check(lookup, rows, template, report));
    }

    private static boolean hasDefault(FindInMap lookup) {
        return Intrinsic.arguments(lookup.node().entries().get(0).value()).size() > 3;
    }

    private static void check(FindInMap lookup, Map<String, List<Entry>> rowsOf, Template template, Reporter report) {
        if (!(lookup.map() instanceof ScalarNode name) || name.text().contains("${")) {
            return;
        }
        MapNode mapping = template.mappings().get(name.text());
        if (mapping == null) {
            checkDeclared(name, template, report);
            return;
        }
        List<Entry> rows = rowsOf.computeIfAbsent(name.text(), unused -> rows(mapping));
        if (rows.isEmpty()) {
            return;
        }
        MappingKey top = MappingKey.of(lookup.topKey(), template);
        if (!top.missingIn(mapping).isEmpty()) {
            top.reportMissing(mapping, "mapping \"" + name.text() + "\"", report);
            return;
        }
        List<Entry> selected = top.select(rows);
        boolean everyRow = !top.values().isEmpty() || isRegion(lookup.topKey());
        MappingKey second = MappingKey.of(lookup.secondKey(), template);
        checkSecondKey(second, selected, everyRow, report);
    }

    private static void checkDeclared(ScalarNode name, Template template, Reporter report) {
        // a mapping of the wrong shape is declared, too
        if (template.root().map("Mappings").filter(map -> map.has(name.text())).isEmpty()) {
            String hint = NearestName.hint(name.text(), template.mappings().keySet());
            report.at(name, "FindInMap asks for mapping \"%s\", which is not declared%s".formatted(name.text(), hint));
        }
    }

    /** The rows, where every one of them can be seen. */
    private static List<Entry> rows(MapNode mapping) {
        for (Entry row : mapping.entries()) {
            if (row.name().startsWith("Fn::") || !(row.value() instanceof MapNode cells) || isOpen(cells)) {
                return List.of();
            }
        }
        return mapping.entries();
    }

    private static boolean isOpen(MapNode cells) {
        for (Entry cell : cells.entries()) {
            if (cell.name().startsWith("Fn::")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegion(Node key) {
        return Intrinsic.of(key).orElse(null) instanceof Intrinsic.Ref ref
                && ref.target().text().equals("AWS::Region");
    }

    private static void checkSecondKey(MappingKey key, List<Entry> rows, boolean everyRow, Reporter report) {
        if (key.values().isEmpty()) {
            return;
        }
        List<Entry> lacking = new ArrayList<>();
        for (Entry row : rows) {
            if (!key.missingIn((MapNode) row.value()).isEmpty()) {
                lacking.add(row);
            }
        }
        if (lacking.isEmpty()) {
            return;
        }
        if (lacking.size() == rows.size()) {
            String title = rows.size() == 1 ? "row \"" + rows.get(0).name() + "\"" : "any row";
            key.reportMissing((MapNode) rows.get(0).value(), title, report);
        } else if (everyRow) {
            String name = key.values().get(0).text().orElse("");
            String names = lacking.stream().map(Entry::name).collect(Collectors.joining(", "));
            report.at(key.place(), "key \"%s\" is missing in some rows of the mapping: %s".formatted(name, names))
                    .as(Severity.WARNING);
        }
    }
}
