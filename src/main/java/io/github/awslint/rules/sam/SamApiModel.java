package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A model of a REST API that is no schema with a type. */
final class SamApiModel implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("Models");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::Api").stream()
                .flatMap(api -> api.value("Models").entries().stream())
                .forEach(model -> check(model, report));
    }

    private static void check(Value.Property model, Reporter report) {
        for (Known known : model.value().known()) {
            if (known.map().isEmpty()) {
                report.at(
                        known.place(),
                        "model \"%s\" is no mapping; write a JSON schema below it".formatted(model.name()));
            }
        }
        if (model.value().isWholeMap()
                && !model.value().isAbsent()
                && model.value().get("type").isAbsent()) {
            report.at(model.entry(), "model \"%s\" lacks its type, such as type: object".formatted(model.name()));
        }
    }
}
