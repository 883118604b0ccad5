package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Intrinsic.Sub;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** Fn::Sub around a text in which nothing is to be substituted. */
final class CfnSubWithoutVariables implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment() || template.transforms().unpredictable()) {
            return;
        }
        template.contents()
                .calls(Sub.class)
                .filter(call -> call.references().isEmpty() && call.variables().isEmpty())
                // "${!x}" is no variable, but Fn::Sub takes its "!" away; other tools may yet put variables into a
                // placeholder
                .filter(call -> !ArgumentNode.isPlaceholder(call.text()))
                .forEach(call ->
                        report.at(call.node().entries().get(0), "Fn::Sub has no variable to substitute; remove it"));
    }
}
