package io.github.awslint.rules.kms;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;
import java.util.Set;

/** Rotation of a key that KMS cannot rotate, or a period that it does not take. */
final class KmsRotationUnsupported implements Rule<Template> {

    private static final Set<String> FOREIGN_ORIGINS = Set.of("EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE");

    @Override
    public Set<String> keys() {
        return Set.of("EnableKeyRotation");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::KMS::Key").forEach(key -> {
            checkRange(key, "RotationPeriodInDays", 90, 2560, report);
            checkRange(key, "PendingWindowInDays", 7, 30, report);
            key.branches("EnableKeyRotation", "KeySpec", "Origin", "RotationPeriodInDays")
                    .forEach(properties -> check(properties, report));
        });
        template.resources("AWS::KMS::ReplicaKey")
                .forEach(key -> checkRange(key, "PendingWindowInDays", 7, 30, report));
    }

    private static void checkRange(Resource key, String property, long least, long most, Reporter report) {
        for (Known known : key.value(property).known()) {
            known.integer().ifPresent(days -> {
                if (days < least || days > most) {
                    report.at(
                            known.place(),
                            "%s %d is outside %d to %d%s".formatted(property, days, least, most, known.clause()));
                }
            });
        }
    }

    private static void check(Value properties, Reporter report) {
        Value rotation = properties.get("EnableKeyRotation");
        Value period = properties.get("RotationPeriodInDays");
        if (!rotation.isTrue()) {
            boolean off = rotation.isAbsent() || rotation.isFalse();
            if (off && period.isPresent()) {
                report.at(period.place(), "RotationPeriodInDays has no effect without EnableKeyRotation: true")
                        .as(Severity.WARNING);
            }
            return;
        }
        Optional<String> spec = properties.get("KeySpec").text().filter(name -> !name.equals("SYMMETRIC_DEFAULT"));
        Optional<String> origin = properties.get("Origin").text().filter(FOREIGN_ORIGINS::contains);
        spec.ifPresent(name -> report.at(
                rotation.place(),
                "EnableKeyRotation is refused for KeySpec %s, KMS rotates SYMMETRIC_DEFAULT keys only"
                        .formatted(name)));
        origin.ifPresent(name -> report.at(
                rotation.place(),
                "EnableKeyRotation is refused for Origin %s, KMS rotates only material of its own".formatted(name)));
    }
}
