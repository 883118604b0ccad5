package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Conditions;
import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.Regions;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A type that one of the regions lacks which the user says the template is deployed to. */
final class CfnTypeNotInRegion implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            String regions =
                    lacking(template, resource.type(), resource.condition().map(ScalarNode::text));
            if (!regions.isEmpty()) {
                resource.body()
                        .scalar("Type")
                        .ifPresent(type -> report.at(type, "%s is %s".formatted(type.text(), remedy(regions))));
            }
        }
        Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (GeneratedResource made : template.generated().all()) {
            String regions = lacking(template, made.type(), made.condition());
            // what may only be made, as nobody here knows, is left alone; what takes one type of a service mostly takes
            // several
            boolean known = made.suffix() != GeneratedResource.Suffix.UNKNOWN;
            if (known && !regions.isEmpty() && told.add(made.source())) {
                report.at(made.source(), "%s, which SAM makes of this, is %s".formatted(made.type(), remedy(regions)));
            }
        }
    }

    private static String remedy(String regions) {
        return "not offered in %s, as of %s %d; deploy it elsewhere, or under a condition on AWS::Region"
                .formatted(
                        regions,
                        Regions.DATE.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        Regions.DATE.getYear());
    }

    private static String lacking(Template template, String type, Optional<String> condition) {
        List<String> lacking = template.regions().stream()
                .filter(region -> Regions.lacks(region, type))
                .filter(region -> surelyExists(condition, template.conditions().in(region)))
                .toList();
        return String.join(" and ", lacking);
    }

    private static boolean surelyExists(Optional<String> condition, Conditions conditions) {
        return condition
                .map(name -> conditions.assume(Assumptions.NONE, name, false).isEmpty())
                .orElse(true);
    }
}
