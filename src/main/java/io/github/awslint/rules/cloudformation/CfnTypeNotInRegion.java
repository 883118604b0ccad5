package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Conditions;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.Regions;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A type that one of the regions lacks which the user says the template is deployed to. */
final class CfnTypeNotInRegion implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            List<String> lacking = template.regions().stream()
                    .filter(region -> Regions.lacks(region, resource.type()))
                    .filter(region ->
                            surelyExists(resource, template.conditions().in(region)))
                    .toList();
            if (!lacking.isEmpty()) {
                resource.body()
                        .scalar("Type")
                        .ifPresent(type -> report.at(
                                type,
                                "%s is not offered in %s, as of %s; deploy it elsewhere, or under a condition on AWS::Region"
                                        .formatted(type.text(), String.join(" and ", lacking), date())));
            }
        }
    }

    private static boolean surelyExists(Resource resource, Conditions conditions) {
        return resource.condition()
                .map(name ->
                        conditions.assume(Assumptions.NONE, name.text(), false).isEmpty())
                .orElse(true);
    }

    private static String date() {
        return Regions.DATE.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + Regions.DATE.getYear();
    }
}
