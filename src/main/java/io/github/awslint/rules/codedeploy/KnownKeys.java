package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** The keys that the agent reads: it looks them up as they are and never looks at others. */
final class KnownKeys {

    private KnownKeys() {}

    static void check(MapNode map, List<String> known, Reporter report) {
        for (Entry entry : map.entries()) {
            String name = entry.name();
            if (known.contains(name) || name.matches("[._].*|x-.*|(?i)comment.*") || Placeholder.isIn(name)) {
                continue;
            }
            Optional<String> near = NearestName.of(name, known);
            String hint = near.map(key -> "; write " + key).orElse("; known here are " + String.join(", ", known));
            report.at(entry, "key \"" + name + "\" is never read by the agent" + hint)
                    .as(near.isPresent() ? Severity.ERROR : Severity.WARNING);
        }
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.isNull();
    }

    static boolean isPlaceholder(Node node) {
        return node instanceof ScalarNode scalar && Placeholder.isIn(scalar.text());
    }
}
