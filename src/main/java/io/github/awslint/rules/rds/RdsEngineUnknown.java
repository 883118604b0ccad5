package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Locale;
import java.util.Set;

/** A database engine that RDS does not have, or not any more. */
final class RdsEngineUnknown implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        check(template, "AWS::RDS::DBInstance", Engines.OF_INSTANCES, report);
        check(template, "AWS::RDS::DBCluster", Engines.OF_CLUSTERS, report);
    }

    private static void check(Template template, String type, Set<String> engines, Reporter report) {
        template.resources(type).forEach(database -> {
            for (Violation violation :
                    Violation.of(database.value("Engine"), known -> !engines.contains(engine(known)))) {
                report.at(violation.place(), message(violation.value(), engines))
                        .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
            }
        });
    }

    private static String engine(Known known) {
        return known.text().orElse("").toLowerCase(Locale.ROOT);
    }

    private static String message(Known known, Set<String> engines) {
        String engine = engine(known);
        String successor = Engines.RETIRED.get(engine);
        String remedy = successor == null
                ? NearestName.hint(engine, engines)
                : "; it is retired, the successor is \"" + successor + "\"";
        return "Engine \"%s\" is none that RDS offers here%s%s"
                .formatted(known.text().orElse(""), remedy, known.clause());
    }
}
