package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;

/** An engine version that RDS no longer creates. */
final class RdsEngineVersionRetired implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance", "AWS::RDS::DBCluster")
                .flatMap(database -> database.branches("Engine").stream())
                .forEach(properties -> Engines.of(properties).ifPresent(engine -> check(engine, properties, report)));
    }

    private static void check(String engine, Value properties, Reporter report) {
        for (Violation violation : Violation.of(
                properties.get("EngineVersion"),
                known -> fault(engine, known.text()).isPresent())) {
            report.at(
                            violation.place(),
                            "EngineVersion \"%s\" of %s is retired, %s%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            engine,
                                            fault(engine, violation.value().text())
                                                    .orElse(""),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static Optional<String> fault(String engine, Optional<String> version) {
        return version.flatMap(text -> EngineVersions.retired(engine, text));
    }
}
