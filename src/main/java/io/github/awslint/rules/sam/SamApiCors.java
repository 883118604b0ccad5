package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Credentials for every origin, which browsers refuse, and CORS settings without an origin. */
final class SamApiCors implements Rule<ServerlessApplication> {

    @Override
    public Set<String> keys() {
        return Set.of("Cors", "CorsConfiguration");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.apis().forEach(api -> {
            String property = api.isRest() ? "Cors" : "CorsConfiguration";
            Value cors = api.resource().value(property);
            for (Known known : cors.known()) {
                if (known.list().isPresent()) {
                    report.at(known.place(), "%s is a list; write a mapping of its settings".formatted(property));
                }
            }
            if (!cors.entries().isEmpty()) {
                settings(api, cors, property, report);
            }
        });
    }

    private static void settings(ServerlessApi api, Value cors, String property, Reporter report) {
        Value origin = cors.get(api.isRest() ? "AllowOrigin" : "AllowOrigins");
        boolean every = api.isRest() ? origin.isAbsent() || origin.is("'*'") : isStar(origin);
        if (cors.get("AllowCredentials").isTrue() && every) {
            everyOrigin(api.resource(), cors.get("AllowCredentials").place(), report);
        }
        for (Known known : origin.known()) {
            if (known.text().filter(String::isBlank).isPresent()) {
                report.at(known.place(), "AllowOrigin is empty; write \"'https://shop.example.com'\" or the like");
            }
        }
    }

    /** SAM refuses the API that has such settings, be they its own or those of {@code Globals}. */
    private static void everyOrigin(Resource api, Node credentials, Reporter report) {
        String message = "AllowCredentials for every origin is refused by SAM; name the origins in AllowOrigin";
        Range written = credentials.location().range();
        if (api.entry().value().location().range().encloses(written)) {
            report.at(credentials, message);
        } else {
            report.at(api.key(), message).note(credentials, "inherited from here");
        }
    }

    private static boolean isStar(Value origins) {
        Optional<List<Value>> items = origins.certainItems();
        return items.filter(list -> list.size() == 1 && list.get(0).is("*")).isPresent();
    }
}
