package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;

/** A mode of a read replica that its engine does not have. */
final class RdsReplicaMode implements Rule<Template> {

    private static final Set<String> MODES = Set.of("mounted", "open-read-only");

    @Override
    public Set<String> keys() {
        return Set.of("ReplicaMode");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance").stream()
                .flatMap(instance -> instance.branches("Engine").stream())
                .filter(RdsReplicaMode::hasModes)
                .forEach(properties -> check(properties, report));
    }

    private static boolean hasModes(Value properties) {
        return Engines.of(properties)
                .filter(engine -> engine.matches("(custom-)?oracle.*|db2.*"))
                .isPresent();
    }

    private static void check(Value properties, Reporter report) {
        for (Violation violation : Violation.of(
                properties.get("ReplicaMode"),
                known -> known.text().filter(mode -> !MODES.contains(mode)).isPresent())) {
            report.at(
                            violation.place(),
                            "ReplicaMode \"%s\" is neither mounted nor open-read-only%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }
}
