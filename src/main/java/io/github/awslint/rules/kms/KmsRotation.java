package io.github.awslint.rules.kms;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A key that KMS could renew each year, but is not asked to. A replica has the material of its primary key, so that only that decides. */
final class KmsRotation implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::KMS::Key")
                .forEach(key -> key.branches("EnableKeyRotation", "KeySpec", "KeyUsage", "Origin", "Enabled")
                        .forEach(properties -> check(key, properties, report)));
    }

    private static void check(Resource key, Value properties, Reporter report) {
        Value rotation = properties.get("EnableKeyRotation");
        boolean rotatable = isOr(properties.get("KeySpec"), "SYMMETRIC_DEFAULT")
                && isOr(properties.get("KeyUsage"), "ENCRYPT_DECRYPT")
                && isOr(properties.get("Origin"), "AWS_KMS")
                && (properties.get("Enabled").isAbsent()
                        || properties.get("Enabled").isTrue());
        if (!rotatable) {
            return;
        }
        if (rotation.isAbsent()) {
            report.at(key.typeNode(), "Key is never rotated, set EnableKeyRotation: true");
        } else if (rotation.isFalse()) {
            report.at(rotation.place(), "EnableKeyRotation is false, the key keeps its material for ever; set true");
        }
    }

    private static boolean isOr(Value value, String fallback) {
        return value.isAbsent() || value.is(fallback);
    }
}
