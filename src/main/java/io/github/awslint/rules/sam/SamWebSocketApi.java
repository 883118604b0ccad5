package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Routes and authorization of a WebSocket API that contradict each other or do not exist. */
final class SamWebSocketApi implements Rule<Template> {

    private static final Set<String> SPECIAL = Set.of("$connect", "$disconnect", "$default");
    private static final Pattern ROUTE = Pattern.compile("[A-Za-z0-9]+");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::WebSocketApi").forEach(api -> {
            routes(api, report);
            if (!api.value("Auth").isAbsent()) {
                authorization(api, report);
            }
            for (Known type : api.value("IpAddressType").known()) {
                if (type.text().filter(List.of("ipv4", "dualstack")::contains).isEmpty()) {
                    report.at(type.place(), "IpAddressType is neither ipv4 nor dualstack");
                }
            }
        });
    }

    private static void routes(Resource api, Reporter report) {
        Value routes = api.value("Routes");
        boolean empty = routes.known().stream()
                .anyMatch(known ->
                        known.map().filter(map -> map.entries().isEmpty()).isPresent());
        if (empty) {
            api.property("Routes")
                    .ifPresent(entry -> report.at(
                            entry, "WebSocket API \"%s\" has no routes; add $default".formatted(api.logicalId())));
        }
        for (Value.Property route : routes.entries()) {
            String name = route.name();
            if (!SPECIAL.contains(name) && !ROUTE.matcher(name).matches()) {
                report.at(
                        route.entry(),
                        "route \"%s\" is neither letters and digits nor $connect, $disconnect or $default"
                                .formatted(name));
            }
            if (!name.equals("$connect")
                    && route.value().get("RequestParameters").isSet()) {
                report.at(
                        route.entry(), "route \"%s\" has RequestParameters, which only $connect takes".formatted(name));
            }
        }
    }

    private static void authorization(Resource api, Reporter report) {
        Value auth = api.value("Auth");
        Value type = auth.get("AuthType");
        for (Known known : type.known()) {
            if (known.text()
                    .filter(List.of("AWS_IAM", "CUSTOM", "NONE")::contains)
                    .isEmpty()) {
                report.at(known.place(), "AuthType is none of AWS_IAM, CUSTOM and NONE");
            }
        }
        if (type.is("CUSTOM") && auth.get("AuthArn").isAbsent()) {
            api.property("Auth").ifPresent(entry -> report.at(entry, "AuthType CUSTOM lacks its AuthArn"));
        }
        if (type.is("AWS_IAM") || type.is("NONE")) {
            for (Value.Property setting : auth.entries()) {
                if (!setting.name().equals("AuthType") && setting.value().isSet()) {
                    report.at(setting.entry(), "%s needs AuthType CUSTOM".formatted(setting.name()));
                }
            }
        }
        Value routes = api.value("Routes");
        if (auth.isPresent() && routes.isWholeMap() && routes.get("$connect").isAbsent()) {
            api.property("Auth")
                    .ifPresent(entry -> report.at(entry, "Auth acts on $connect, which is none of the routes; add it"));
        }
    }
}
