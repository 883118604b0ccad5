package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;
import java.util.regex.Pattern;

/** A virtual name that is no instance store volume: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html */
final class Ec2EphemeralName implements Rule<Template> {

    private static final Pattern INSTANCE_STORE = Pattern.compile("ephemeral([0-9]|1[0-9]|2[0-3])");

    @Override
    public Set<String> keys() {
        return Set.of("VirtualName");
    }

    @Override
    public void check(Template template, Reporter report) {
        BlockDevices.mappings(template)
                .flatMap(mapping -> mapping.branches("Ebs", "NoDevice").stream())
                .filter(mapping -> mapping.lacks("Ebs") && mapping.lacks("NoDevice"))
                .forEach(mapping -> check(mapping, report));
    }

    private static void check(PropertyObject mapping, Reporter report) {
        for (Known name : mapping.get("VirtualName").known()) {
            name.text()
                    .filter(text -> !INSTANCE_STORE.matcher(text).matches())
                    .ifPresent(text -> report.at(
                            name.place(),
                            "VirtualName \"%s\" is no instance store volume, write ephemeral0 to ephemeral23%s"
                                    .formatted(text, name.clause())));
        }
    }
}
