package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Dangling;
import io.github.awslint.cloudformation.Reference.Kind;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A reference to a resource that does not exist under some values of the conditions. */
final class CfnReferenceConditional implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        // the Rules section may forbid the very values
        if (!Skeleton.isWhole(template) || template.root().has("Rules")) {
            return;
        }
        for (Dangling dangling : template.dangling()) {
            if (dangling.kind() != Kind.DEPENDS_ON) {
                report.at(
                        dangling.target().location(),
                        "%s \"%s\" leads nowhere%s; wrap it in Fn::If"
                                .formatted(
                                        dangling.kind().title(),
                                        dangling.target().text(),
                                        dangling.clause()));
            }
        }
    }
}
