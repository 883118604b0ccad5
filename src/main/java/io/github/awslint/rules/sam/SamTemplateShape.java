package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;

/** What CloudFormation would let pass, and SAM's transform does not: no resources, and properties that are no mapping. */
final class SamTemplateShape implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment() || !template.transforms().serverless()) {
            return;
        }
        template.root()
                .entry("Resources")
                .filter(resources -> !template.transforms().unpredictable())
                .filter(resources -> resources.value() instanceof MapNode map
                        && map.entries().isEmpty())
                .ifPresent(resources ->
                        report.at(resources, "SAM template has no resources; declare at least one under Resources"));
        template.resources().stream()
                .filter(resource -> resource.type().startsWith("AWS::Serverless::"))
                .forEach(resource -> properties(resource, report));
    }

    private static void properties(Resource resource, Reporter report) {
        resource.body()
                .entry("Properties")
                .filter(SamTemplateShape::isOther)
                .ifPresent(properties -> report.at(
                        properties,
                        "Properties of \"%s\" are no mapping; write them as name: value"
                                .formatted(resource.logicalId())));
    }

    private static boolean isOther(Entry properties) {
        return !(properties.value() instanceof MapNode);
    }
}
