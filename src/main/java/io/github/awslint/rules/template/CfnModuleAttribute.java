package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;

/** Something that a resource of a module's type cannot carry, because the module is replaced by resources of its own. */
final class CfnModuleAttribute implements Rule<Template> {

    private static final String RESERVED = "AWS::CloudFormation::Module";

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            if (resource.type().endsWith("::MODULE")) {
                check(resource, report);
            }
        }
    }

    private static void check(Resource resource, Reporter report) {
        for (String attribute : List.of("CreationPolicy", "UpdatePolicy")) {
            resource.body().entry(attribute).ifPresent(entry -> refuse(entry, report));
        }
        resource.property("Tags").ifPresent(entry -> refuse(entry, report));
        resource.body()
                .map("Metadata")
                .flatMap(metadata -> metadata.entry(RESERVED))
                .ifPresent(entry ->
                        report.at(entry, "metadata \"%s\" is CloudFormation's own; rename it".formatted(RESERVED)));
    }

    private static void refuse(Entry entry, Reporter report) {
        if (!(entry.value() instanceof MapNode map) || !map.entries().isEmpty()) {
            report.at(
                    entry,
                    "%s cannot stand on a module; give it to the resources inside of the module"
                            .formatted(entry.name()));
        }
    }
}
