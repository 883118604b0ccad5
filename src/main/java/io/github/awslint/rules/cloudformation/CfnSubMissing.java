package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.PseudoParameters;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** A variable of Fn::Sub in a text that stands outside of Fn::Sub. */
final class CfnSubMissing implements Rule<Template> {

    /** Texts that are meant for people, or in which someone else replaces variables. */
    private static final Set<String> OTHER_TEXTS = Set.of(
            "Description",
            "Definition",
            "DefinitionString",
            "DefinitionSubstitutions",
            "TemplateBody",
            "Metadata",
            "Fn::Sub",
            "Fn::Transform");

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore()) {
            return;
        }
        for (Resource resource : template.resources()) {
            resource.body().get("Properties").ifPresent(properties -> walk(properties, template, report));
        }
        template.outputs().forEach(output -> walk(output.value(), template, report));
    }

    private static void walk(Node node, Template template, Reporter report) {
        if (node instanceof ScalarNode text) {
            check(text, template, report);
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, template, report));
        } else {
            for (Entry entry : ((MapNode) node).entries()) {
                if (!OTHER_TEXTS.contains(entry.name()) && !entry.name().startsWith("Fn::ForEach")) {
                    walk(entry.value(), template, report);
                }
            }
        }
    }

    private static void check(ScalarNode text, Template template, Reporter report) {
        if (text.text().indexOf("${") < 0) {
            return;
        }
        boolean script = text.text().strip().indexOf('\n') >= 0;
        for (SubVariable variable : SubVariable.of(text)) {
            if (isMeantForSub(variable, script, template)) {
                report.at(
                        variable.whole().location(),
                        "\"%s\" stays as it is in a plain string; wrap the string in Fn::Sub"
                                .formatted(variable.whole().text()));
            }
        }
    }

    /** A name alone may also be a variable of the script around it. */
    private static boolean isMeantForSub(SubVariable variable, boolean script, Template template) {
        String name = variable.name().text();
        if (variable.attribute().isPresent()) {
            return template.hasResource(name);
        }
        return PseudoParameters.NAMES.contains(name)
                || !script && (template.parameters().containsKey(name) || template.hasResource(name));
    }
}
