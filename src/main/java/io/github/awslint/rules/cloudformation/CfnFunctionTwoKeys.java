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
            MapNode properties = resource.body().map("Properties").orElse(null);
            if (properties != null && holdsFunction(properties) && hasFixedNames(resource)) {
                check(properties, report);
            }
        }
    }

    private static boolean holdsFunction(MapNode map) {
        for (Entry entry : map.entries()) {
            if (entry.name().startsWith("Fn::")) {
                return map.entries().size() > 1;
            }
        }
        return false;
    }

    /** Only where properties have fixed names it is sure that none is called like a function. */
    private static boolean hasFixedNames(Resource resource) {
        return resource.type().startsWith("AWS::")
                && !resource.type().startsWith("AWS::CloudFormation::")
                && !resource.body().has("Fn::Transform");
    }

    private static void check(MapNode map, Reporter report) {
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
