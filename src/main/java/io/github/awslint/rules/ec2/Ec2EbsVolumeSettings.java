package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;
import java.util.stream.Stream;

/** An EBS volume whose size or IOPS its type does not allow. */
final class Ec2EbsVolumeSettings implements Rule<Template> {

    private static final Set<String> PROVISIONED = Set.of("io1", "io2");

    @Override
    public Set<String> keys() {
        return Set.of("VolumeType");
    }

    @Override
    public void check(Template template, Reporter report) {
        Stream<PropertyObject> mapped =
                BlockDevices.mappings(template).flatMap(mapping -> mapping.object("Ebs").stream());
        mapped.forEach(volume -> check(volume, "VolumeSize", report));
        template.resources("AWS::EC2::Volume").stream()
                .flatMap(volume -> PropertyObject.of(volume).stream())
                .forEach(volume -> check(volume, "Size", report));
    }

    private static void check(PropertyObject ebs, String sizeName, Reporter report) {
        for (PropertyObject volume : ebs.branches("VolumeType", "Iops", sizeName)) {
            volume.get("VolumeType")
                    .text()
                    .ifPresent(name -> VolumeType.of(name).ifPresent(type -> {
                        checkIops(name, type, volume, report);
                        checkRange(
                                sizeName, volume.get(sizeName), type.smallest(), type.biggest(), name, "GiB", report);
                        checkRatio(name, type, volume.get("Iops"), volume.get(sizeName), report);
                    }));
        }
    }

    private static void checkIops(String name, VolumeType type, PropertyObject volume, Reporter report) {
        if (PROVISIONED.contains(name) && volume.lacks("Iops")) {
            report.at(
                    volume.anchor(),
                    "Volume of type %s needs Iops, from %d on%s"
                            .formatted(name, type.lowest(), volume.when().clause()));
        } else if (!type.takesIops() && volume.has("Iops")) {
            report.at(volume.key("Iops"), "Iops has no effect on a volume of type %s, use gp3".formatted(name))
                    .as(Severity.WARNING);
        } else if (type.takesIops()) {
            checkRange("Iops", volume.get("Iops"), type.lowest(), type.highest(), name, "IOPS", report);
        }
    }

    private static void checkRange(
            String property, Value value, long lowest, long highest, String type, String unit, Reporter report) {
        value.known()
                .forEach(known -> known.integer().ifPresent(number -> {
                    if (number < lowest || number > highest) {
                        report.at(
                                known.place(),
                                "%s %d is outside %d to %d %s of volume type %s%s"
                                        .formatted(property, number, lowest, highest, unit, type, known.clause()));
                    }
                }));
    }

    private static void checkRatio(String name, VolumeType type, Value iops, Value size, Reporter report) {
        long asked = iops.integer().orElse(0);
        long most = Math.max(type.lowest(), size.integer().orElse(type.highest()) * type.ratio());
        if (asked <= type.highest() && asked > most) {
            report.at(
                    iops.place(),
                    "Iops %d is above %d for each GiB of %s, at most %d for %d GiB"
                            .formatted(
                                    asked,
                                    type.ratio(),
                                    name,
                                    most,
                                    size.integer().getAsLong()));
        }
    }
}
