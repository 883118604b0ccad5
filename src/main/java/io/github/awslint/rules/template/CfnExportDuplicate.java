package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two outputs that export one name: names of exports are unique in an account's region. */
final class CfnExportDuplicate implements Rule<Template> {

    /** A name that is exported, and where the output exists. */
    private record Export(Node name, Assumptions when) {}

    @Override
    public Set<String> keys() {
        return Set.of("Export");
    }

    @Override
    public void check(Template template, Reporter report) {
        List<Entry> exported = template.outputs().stream()
                .filter(output -> output.value() instanceof MapNode body && body.has("Export"))
                .toList();
        Map<String, Export> byText = new HashMap<>();
        for (Entry output : exported.size() > 1 ? exported : List.<Entry>of()) {
            Node name = output.value() instanceof MapNode body
                    ? body.map("Export").flatMap(export -> export.get("Name")).orElse(null)
                    : null;
            String text = name == null ? "" : text(name);
            if (text.isBlank()) {
                continue;
            }
            Optional<Assumptions> when = condition((MapNode) output.value(), template);
            if (when.isPresent()) {
                Export export = new Export(name, when.get());
                Export first = byText.putIfAbsent(text, export);
                if (first != null && canMeet(first, export, template)) {
                    report.at(name, "export name %s is taken by another output; choose another".formatted(words(name)))
                            .note(first.name(), "first exported here");
                }
            }
        }
    }

    /** The same for names that are computed alike, which are written alike; blank where a condition chooses. */
    private static String text(Node name) {
        if (Intrinsic.of(name).orElse(null) instanceof Intrinsic.Sub sub
                && sub.variables().isEmpty()) {
            return "Fn::Sub " + sub.text().text();
        }
        return name.location().text().contains("Fn::If") ? "" : name.toString();
    }

    private static Optional<Assumptions> condition(MapNode output, Template template) {
        return output.scalar("Condition")
                .map(condition -> template.conditions().assume(Assumptions.NONE, condition.text(), true))
                .orElse(Optional.of(Assumptions.NONE));
    }

    private static boolean canMeet(Export one, Export other, Template template) {
        return one.when()
                .and(other.when())
                .filter(template.conditions()::isPossible)
                .isPresent();
    }

    private static String words(Node name) {
        return name instanceof ScalarNode ? NodeWords.of(name) : "of this output";
    }
}
