package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Dangling;
import io.github.awslint.cloudformation.Reference.Kind;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** DependsOn that names a resource which does not exist under some values of the conditions. */
final class CfnDependsOnConditional implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        // the Rules section may forbid the very values
        if (!Skeleton.isWhole(template) || template.root().has("Rules")) {
            return;
        }
        for (Dangling dangling : template.dangling()) {
            if (dangling.kind() == Kind.DEPENDS_ON) {
                Report finding = report.at(
                        dangling.target().location(),
                        "DependsOn \"%s\" leads nowhere%s; give both resources one condition"
                                .formatted(dangling.target().text(), dangling.clause()));
                if (dangling.when().truths().keySet().stream().anyMatch(template.conditions()::hangsOnPlace)) {
                    finding.as(Severity.WARNING);
                }
            }
        }
    }
}
