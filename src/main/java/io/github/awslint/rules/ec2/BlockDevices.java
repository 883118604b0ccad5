package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import java.util.stream.Stream;

/** The block device mappings of instances, and of what instances are started from. */
final class BlockDevices {

    private static final String MAPPINGS = "BlockDeviceMappings";

    private BlockDevices() {}

    /** Every mapping of a template. */
    static Stream<PropertyObject> mappings(Template template) {
        Stream<PropertyObject> direct =
                properties(template, "AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration");
        Stream<PropertyObject> templates = properties(template, "AWS::EC2::LaunchTemplate")
                .flatMap(properties -> properties.object("LaunchTemplateData").stream());
        Stream<PropertyObject> fleets = properties(template, "AWS::EC2::SpotFleet")
                .flatMap(properties -> properties.object("SpotFleetRequestConfigData").stream())
                .flatMap(fleet -> fleet.items("LaunchSpecifications").stream());
        return Stream.of(direct, templates, fleets)
                .flatMap(holders -> holders)
                .flatMap(holder -> holder.items(MAPPINGS).stream());
    }

    private static Stream<PropertyObject> properties(Template template, String... types) {
        return template.resources(types).stream().flatMap(resource -> PropertyObject.of(resource).stream());
    }
}
