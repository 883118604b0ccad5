package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;

/** A function beside other keys among the properties of a resource. */
final class CfnFunctionTwoKeys implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment()
                || template.transforms().unpredictable()
                || template.root().has("Fn::Transform")) {
            return;
        }
        for (Resource resource : template.resources()) {
            // only where properties have fixed names it is sure that none is called like a function
            if (resource.type().startsWith("AWS::")
                    && !resource.type().startsWith("AWS::CloudFormation::")
                    && !resource.body().has("Fn::Transform")) {
                resource.body().map("Properties").ifPresent(properties -> check(properties, report));
            }
        }
    }

    private static void check(MapNode map, Reporter report) {
        if (map.entries().size() < 2) {
            return;
        }
        for (Entry entry : map.entries()) {
            boolean function = entry.name().startsWith("Fn::") && CfnFunctionUnknown.isKnown(entry.name());
            if (function && !map.has("Fn::Transform")) {
                report.at(
                        entry,
                        "%s must be the only key of its map; move it to the property that it computes"
                                .formatted(entry.name()));
            }
        }
    }
}
