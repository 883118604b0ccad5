package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.Set;

/** DependsOn that is neither a name nor a list of names, or names a resource twice. */
final class CfnDependsOnShape implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (!template.hasWholeResources()
                || template.transforms().languageExtensions()
                || template.root().has("Fn::Transform")) {
            return;
        }
        for (Resource resource : template.resources()) {
            Entry attribute = resource.body().entry("DependsOn").orElse(null);
            if (attribute != null && !resource.body().has("Fn::Transform")) {
                check(attribute, report);
            }
        }
    }

    private static void check(Entry attribute, Reporter report) {
        if (attribute.value() instanceof ListNode list) {
            Set<String> names = new HashSet<>();
            list.items().forEach(item -> checkItem(item, names, report));
        } else if (!(attribute.value() instanceof ScalarNode)) {
            reportShape(attribute.value(), report);
        }
    }

    private static void checkItem(Node item, Set<String> names, Reporter report) {
        if (!(item instanceof ScalarNode name)) {
            reportShape(item, report);
        } else if (!name.isNull() && !names.add(name.text())) {
            report.at(name, "DependsOn names \"%s\" twice; remove one".formatted(name.text()))
                    .as(Severity.INFO);
        }
    }

    private static void reportShape(Node node, Reporter report) {
        report.at(
                node,
                "DependsOn takes logical ids as plain text, not %s; write the resource's name"
                        .formatted(ArgumentNode.describe(node)));
    }
}
