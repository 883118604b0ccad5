package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** An instance for which nothing names an image. */
final class Ec2InstanceImageMissing implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (!template.hasWholeResources()) {
            return;
        }
        template.resources("AWS::EC2::Instance").stream()
                .flatMap(resource -> PropertyObject.of(resource).stream())
                .filter(properties -> !properties.has("ImageId"))
                .flatMap(properties -> properties.branches("ImageId", "LaunchTemplate").stream())
                .filter(properties -> properties.lacks("ImageId"))
                .forEach(properties -> check(properties, report));
    }

    private static void check(PropertyObject properties, Reporter report) {
        if (properties.lacks("LaunchTemplate")) {
            report.at(
                    properties.anchor(),
                    "Instance has no ImageId and no LaunchTemplate to take it from%s"
                            .formatted(properties.when().clause()));
            return;
        }
        for (PropertyObject reference : properties.object("LaunchTemplate")) {
            Optional<Resource> launch = reference.get("LaunchTemplateId").resource();
            boolean without = launch.filter(resource ->
                            resource.value("LaunchTemplateData", "ImageId").isAbsent())
                    .isPresent();
            if (without) {
                report.at(
                        properties.anchor(),
                        "Instance has no ImageId, nor has its launch template %s"
                                .formatted(launch.get().logicalId()));
            }
        }
    }
}
