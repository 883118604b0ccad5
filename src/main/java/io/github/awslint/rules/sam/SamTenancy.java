package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessEvent;
import java.util.Set;

/** A function isolated by tenants together with what cannot name a tenant. */
final class SamTenancy implements Rule<Template> {

    private static final Set<String> SOURCES = Set.of("Api", "HttpApi");

    @Override
    public Set<String> keys() {
        return Set.of("TenancyConfig");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::Function").stream()
                .filter(function -> function.properties().has("TenancyConfig"))
                .filter(function -> function.value("TenancyConfig").isPresent())
                .forEach(function -> check(function, report));
    }

    private static void check(Resource function, Reporter report) {
        for (ServerlessEvent event : ServerlessEvent.of(function)) {
            if (!event.type().isEmpty() && !SOURCES.contains(event.type())) {
                report.at(
                        event.entry(),
                        "%s event \"%s\" cannot invoke a function with TenancyConfig; only Api and HttpApi can"
                                .formatted(event.type(), event.name()));
            }
        }
        refuse(function, "FunctionUrlConfig", report);
        refuse(function, "ProvisionedConcurrencyConfig", report);
        if (function.value("SnapStart", "ApplyOn").is("PublishedVersions")) {
            refuse(function, "SnapStart", report);
        }
    }

    private static void refuse(Resource function, String property, Reporter report) {
        function.property(property)
                .filter(entry -> function.value(property).isPresent())
                .ifPresent(entry ->
                        report.at(entry, "%s does not go with TenancyConfig; remove one of them".formatted(property)));
    }
}
