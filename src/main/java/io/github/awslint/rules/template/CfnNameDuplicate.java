package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A resource that bears the name of a parameter, so that nobody could tell which one a reference means. */
final class CfnNameDuplicate implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.parameters().isEmpty() || template.isFragment()) {
            return;
        }
        for (Resource resource : template.resources()) {
            if (template.parameters().containsKey(resource.logicalId())) {
                report.at(
                                resource.key(),
                                "logical id \"%s\" is a parameter's name, too; rename one of them"
                                        .formatted(resource.logicalId()))
                        .note(
                                template.parameters()
                                        .get(resource.logicalId())
                                        .entry()
                                        .key(),
                                "the parameter of that name");
            }
        }
    }
}
