package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A lasting access key that the stack creates, and its secret in an output. */
final class IamAccessKeyInTemplate implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::IAM::AccessKey")
                .forEach(key -> report.at(
                                key.typeNode(), "Access key of the stack lasts for ever, let a role be assumed instead")
                        .as(Severity.INFO));
        for (Reference reference : template.references()) {
            boolean secret = reference
                    .attribute()
                    .filter(part -> part.text().equals("SecretAccessKey"))
                    .isPresent();
            boolean inOutput = reference.from().isEmpty();
            if (secret && inOutput && isKey(reference, template)) {
                report.at(
                        reference.target().location(),
                        "SecretAccessKey of \"%s\" is shown to all who may see the stack, keep it in a secret"
                                .formatted(reference.name()));
            }
        }
    }

    private static boolean isKey(Reference reference, Template template) {
        return template.resource(reference.name())
                .filter(key -> key.type().equals("AWS::IAM::AccessKey"))
                .isPresent();
    }
}
