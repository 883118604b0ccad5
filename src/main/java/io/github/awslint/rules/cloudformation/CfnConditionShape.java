package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** A condition that is none: not a condition function where it is declared, or not a name where it is used. */
final class CfnConditionShape implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("Condition", "Conditions");
    }

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment()
                || template.transforms().unpredictable()
                || template.root().has("Fn::Transform")) {
            return;
        }
        template.root().entry("Conditions").ifPresent(section -> checkSection(section, report));
        for (Resource resource : template.resources()) {
            checkUse(resource.body(), report);
        }
        for (Entry output : template.outputs()) {
            if (output.value() instanceof MapNode body) {
                checkUse(body, report);
            }
        }
    }

    private static void checkSection(Entry section, Reporter report) {
        if (section.value() instanceof MapNode conditions) {
            if (!conditions.has("Fn::Transform")) {
                conditions.entries().forEach(condition -> checkDeclaration(condition, report));
            }
        } else if (!(section.value() instanceof ScalarNode text)
                || !text.isNull() && !ArgumentNode.isPlaceholder(text)) {
            report.at(section, "Conditions is a map of names to condition functions, not " + kind(section.value()));
        }
    }

    private static void checkDeclaration(Entry condition, Reporter report) {
        if (!condition.name().startsWith("Fn::") && !ArgumentKind.CONDITION.accepts(condition.value(), false)) {
            report.at(
                    condition,
                    "condition \"%s\" is %s; use Fn::Equals, Fn::Not, Fn::And, Fn::Or or Condition"
                            .formatted(condition.name(), kind(condition.value())));
        }
    }

    private static void checkUse(MapNode body, Reporter report) {
        Entry use = body.entry("Condition").orElse(null);
        if (use != null && !(use.value() instanceof ScalarNode) && !body.has("Fn::Transform")) {
            report.at(
                    use,
                    "Condition takes the name of a condition, not %s; declare it under Conditions"
                            .formatted(kind(use.value())));
        }
    }

    private static String kind(Node node) {
        return ArgumentNode.describe(node);
    }
}
