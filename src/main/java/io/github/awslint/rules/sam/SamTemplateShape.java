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
        for (Resource resource : template.resources()) {
            Entry properties = resource.body().entry("Properties").orElse(null);
            if (properties != null
                    && !(properties.value() instanceof MapNode)
                    && resource.type().startsWith("AWS::Serverless::")) {
                report.at(
                        properties,
                        "Properties of \"%s\" are no mapping; write them as name: value"
                                .formatted(resource.logicalId()));
            }
        }
    }
}
