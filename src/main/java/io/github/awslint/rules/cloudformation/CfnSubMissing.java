package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.PseudoParameters;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** A variable of Fn::Sub in a text that stands outside of Fn::Sub. An error where nobody else can be meant to replace it. */
final class CfnSubMissing implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore() || !template.contents().holdsVariables()) {
            return;
        }
        for (Resource resource : template.resources()) {
            boolean custom =
                    !resource.type().startsWith("AWS::") || resource.type().startsWith("AWS::CloudFormation::");
            Node properties = resource.body().get("Properties").orElse(null);
            if (properties != null) {
                walk(properties, custom, template, report);
            }
        }
        for (Entry output : template.outputs()) {
            walk(output.value(), false, template, report);
        }
    }

    /** @param replaceable whether something behind CloudFormation may replace the variables */
    private static void walk(Node node, boolean replaceable, Template template, Reporter report) {
        if (node instanceof ScalarNode text) {
            check(text, replaceable, template, report);
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                walk(item, replaceable, template, report);
            }
        } else {
            for (Entry entry : ((MapNode) node).entries()) {
                // most values are texts without variables, whatever their names are
                if (entry.value() instanceof ScalarNode text && text.text().indexOf("${") < 0) {
                    continue;
                }
                if (!OtherTexts.areReplacedElsewhere(entry.name())
                        && !entry.name().startsWith("Fn::ForEach")) {
                    boolean other = replaceable || OtherTexts.areInOtherLanguages(entry.name());
                    walk(entry.value(), other, template, report);
                }
            }
        }
    }

    private static void check(ScalarNode text, boolean replaceable, Template template, Reporter report) {
        if (text.text().indexOf("${") < 0) {
            return;
        }
        boolean script = text.text().strip().indexOf('\n') >= 0;
        for (SubVariable variable : SubVariable.of(text)) {
            if (isMeantForSub(variable, script, template)) {
                Report finding = report.at(
                        variable.whole().location(),
                        "\"%s\" stays as it is in a plain string; wrap the string in Fn::Sub"
                                .formatted(variable.whole().text()));
                if (replaceable || script) {
                    finding.as(Severity.WARNING);
                }
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
