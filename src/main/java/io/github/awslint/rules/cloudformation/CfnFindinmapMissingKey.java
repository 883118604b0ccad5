package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Intrinsic.FindInMap;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A look-up in a mapping, or for a key of a mapping, that is not there. */
final class CfnFindinmapMissingKey implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore()) {
            return;
        }
        template.calls(FindInMap.class)
                .filter(lookup -> !hasDefault(lookup))
                .forEach(lookup -> check(lookup, template, report));
    }

    private static boolean hasDefault(FindInMap lookup) {
        return Intrinsic.arguments(lookup.node().entries().get(0).value()).size() > 3;
    }

    private static void check(FindInMap lookup, Template template, Reporter report) {
        if (!(lookup.map() instanceof ScalarNode name) || name.text().contains("${")) {
            return;
        }
        MapNode mapping = template.mappings().get(name.text());
        if (mapping == null) {
            boolean declared = template.root()
                    .map("Mappings")
                    .filter(map -> map.has(name.text()))
                    .isPresent();
            if (!declared) {
                report.at(
                        name,
                        "FindInMap asks for mapping \"%s\", which is not declared%s"
                                .formatted(
                                        name.text(),
                                        NearestName.hint(
                                                name.text(), template.mappings().keySet())));
            }
            return;
        }
        List<Entry> rows = rows(mapping);
        if (rows.isEmpty()
                || !checkKey(lookup.topKey(), mapping, "mapping \"" + name.text() + "\"", template, report)) {
            return;
        }
        List<Known> wanted = template.value(lookup.topKey()).knownOrDefault();
        List<Entry> selected = rows.stream()
                .filter(row -> wanted.isEmpty()
                        || wanted.stream()
                                .anyMatch(known ->
                                        known.text().filter(row.name()::equals).isPresent()))
                .toList();
        checkSecondKey(lookup.secondKey(), selected, !wanted.isEmpty() || isRegion(lookup.topKey()), template, report);
    }

    private static List<Entry> rows(MapNode mapping) {
        boolean readable = mapping.entries().stream()
                .allMatch(row -> !row.name().startsWith("Fn::")
                        && row.value() instanceof MapNode map
                        && map.entries().stream().noneMatch(cell -> cell.name().startsWith("Fn::")));
        return readable ? mapping.entries() : List.of();
    }

    private static boolean isRegion(Node key) {
        return Intrinsic.of(key).orElse(null) instanceof Intrinsic.Ref ref
                && ref.target().text().equals("AWS::Region");
    }

    /** Whether every known key is there. */
    private static boolean checkKey(Node key, MapNode map, String title, Template template, Reporter report) {
        Value value = template.value(key);
        List<Known> missing = value.knownOrDefault().stream()
                .filter(known -> known.text()
                        .filter(text -> !text.contains("${") && !map.has(text))
                        .isPresent())
                .toList();
        if (missing.isEmpty()) {
            return true;
        }
        boolean surely = missing.size() == value.alternatives().size()
                && missing.stream().noneMatch(Known::byDefault);
        List<String> keys = map.entries().stream().map(Entry::name).toList();
        String first = missing.get(0).text().orElseThrow();
        report.at(
                        key,
                        "key %s is not in %s%s%s"
                                .formatted(
                                        missing.stream()
                                                .map(known ->
                                                        "\"" + known.text().orElseThrow() + "\"")
                                                .distinct()
                                                .collect(Collectors.joining(", ")),
                                        title,
                                        missing.get(0).clause(),
                                        NearestName.hint(first, keys)))
                .as(surely ? Severity.ERROR : Severity.WARNING)
                .note(map, "the keys are " + String.join(", ", keys));
        return false;
    }

    private static void checkSecondKey(
            Node key, List<Entry> rows, boolean everyRow, Template template, Reporter report) {
        List<String> lacking = new ArrayList<>();
        for (Entry row : rows) {
            boolean lacks = template.value(key).known().stream()
                    .anyMatch(known -> known.text()
                            .filter(text -> !text.contains("${") && !((MapNode) row.value()).has(text))
                            .isPresent());
            if (lacks) {
                lacking.add(row.name());
            }
        }
        if (lacking.size() == rows.size() && !rows.isEmpty()) {
            checkKey(key, (MapNode) rows.get(0).value(), rowTitle(rows), template, report);
        } else if (!lacking.isEmpty() && everyRow) {
            report.at(
                            key,
                            "key \"%s\" is missing in some rows of the mapping: %s"
                                    .formatted(
                                            template.value(key)
                                                    .known()
                                                    .get(0)
                                                    .text()
                                                    .orElse(""),
                                            String.join(", ", lacking)))
                    .as(Severity.WARNING);
        }
    }

    private static String rowTitle(List<Entry> rows) {
        return rows.size() == 1 ? "row \"" + rows.get(0).name() + "\"" : "any row";
    }
}
