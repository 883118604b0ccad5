package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;
import java.util.Set;

/** An engine version that RDS no longer creates. */
final class RdsEngineVersionRetired implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("EngineVersion");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance", "AWS::RDS::DBCluster").stream()
                .flatMap(database -> database.branches("Engine").stream())
                .forEach(properties -> Engines.of(properties).ifPresent(engine -> check(engine, properties, report)));
    }

    private static void check(String engine, Value properties, Reporter report) {
        for (Violation violation : Violation.of(
                properties.get("EngineVersion"), known -> fault(engine, known).isPresent())) {
            EngineVersions.Fault fault = fault(engine, violation.value()).orElseThrow();
            report.at(
                            violation.place(),
                            "EngineVersion \"%s\" of %s is %s; RDS creates %s and newer%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            engine,
                                            fault.unknown() ? "gone" : "retired",
                                            fault.remedy(),
                                            violation.value().clause()))
                    .as(violation.certain() && fault.unknown() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static Optional<EngineVersions.Fault> fault(String engine, Known version) {
        return version.text().flatMap(text -> EngineVersions.of(engine, text));
    }
}
