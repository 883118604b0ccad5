package io.github.awslint.check;

import io.github.awslint.rule.Severity;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.SchemaReader;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule page checks without a class.
 *
 * @param types resource types whose properties are checked; empty where another kind of file is
 * @param kinds labels of the file kinds that are checked as a whole; empty where resources are
 * @param places where below the properties, or in the file, the schema applies
 * @param schema what must stand there
 * @param message of the finding; empty where the mismatch words itself
 * @param severity the page's
 */
record Check(
        List<String> types,
        List<String> kinds,
        List<CheckPath> places,
        PropertyType schema,
        Optional<String> message,
        Severity severity) {

    /** Reads the check of a page's front matter; empty where it has none, or none that can be evaluated. */
    static Optional<Check> of(MapNode frontMatter) {
        Optional<Severity> severity =
                frontMatter.scalar("severity").map(ScalarNode::text).flatMap(Severity::parse);
        Optional<MapNode> check = frontMatter.map("check");
        Optional<MapNode> schema = check.flatMap(map -> map.map("schema"));
        if (severity.isEmpty() || schema.isEmpty()) {
            return Optional.empty();
        }
        List<String> places = texts(check.get(), "at");
        return Optional.of(new Check(
                texts(check.get(), "type"),
                texts(check.get(), "kind"),
                (places.isEmpty() ? List.of("") : places)
                        .stream().map(CheckPath::of).toList(),
                new SchemaReader(schema.get()).read(),
                check.get().scalar("message").map(ScalarNode::text),
                severity.get()));
    }

    /** What is checked: resource types, or file kinds. */
    List<String> subjects() {
        return types.isEmpty() ? kinds : types;
    }

    /** A text or a list of texts. */
    private static List<String> texts(MapNode map, String key) {
        List<String> texts = new ArrayList<>();
        Node value = map.get(key).orElse(null);
        for (Node item :
                value instanceof ListNode list ? list.items() : value == null ? List.<Node>of() : List.of(value)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.text());
            }
        }
        return texts;
    }
}
