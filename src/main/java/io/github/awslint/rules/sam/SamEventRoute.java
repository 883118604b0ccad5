package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Routes that two events declare, and HTTP API events that name a path or a method without the other. */
final class SamEventRoute implements Rule<ServerlessApplication> {

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        Map<String, ServerlessEvent> routes = new HashMap<>();
        for (ServerlessEvent event : application.events()) {
            boolean http = event.type().equals("HttpApi");
            if (http) {
                checkPair(event, report);
            }
            if (http || event.type().equals("Api")) {
                String route = route(event, http).orElse(null);
                ServerlessEvent other = route == null ? null : routes.putIfAbsent(route, event);
                if (other != null && canExistTogether(event.owner(), other.owner())) {
                    report(event, other, route, report);
                }
            }
        }
    }

    private static void report(ServerlessEvent event, ServerlessEvent other, String route, Reporter report) {
        report.at(
                        event.entry(),
                        "event \"%s\" declares the route %s of \"%s\" in \"%s\" again"
                                .formatted(
                                        event.name(),
                                        route.substring(route.indexOf(' ') + 1),
                                        other.name(),
                                        other.owner().logicalId()))
                .note(other.entry().key(), "the first event of this route");
    }

    private static void checkPair(ServerlessEvent event, Reporter report) {
        Value path = event.property("Path");
        Value method = event.property("Method");
        if (path.isAbsent() && method.isPresent()) {
            report.at(event.anchor("Method"), "event \"%s\" has a Method but no Path".formatted(event.name()));
        } else if (method.isAbsent() && path.isPresent()) {
            report.at(
                    event.anchor("Path"),
                    "event \"%s\" has a Path but no Method; write Method: ANY for all".formatted(event.name()));
        }
    }

    /** API, method and path; empty where one of them is not known, or where a definition of its own says what exists. */
    private static Optional<String> route(ServerlessEvent event, boolean http) {
        Value id = event.property(http ? "ApiId" : "RestApiId");
        Optional<Resource> api = event.api();
        boolean documented = api.filter(one -> one.property("DefinitionBody").isPresent()
                        || one.property("DefinitionUri").isPresent())
                .isPresent();
        if (documented || api.isEmpty() && !id.isAbsent()) {
            return Optional.empty();
        }
        Optional<String> path = event.property("Path").text();
        Optional<String> method = event.property("Method").text().map(name -> name.toUpperCase(Locale.ROOT));
        String owner = api.map(Resource::logicalId).orElse(http ? "ServerlessHttpApi" : "ServerlessRestApi");
        return path.isEmpty() || method.isEmpty()
                ? Optional.empty()
                : Optional.of(owner + " " + method.get() + " " + path.get());
    }

    private static boolean canExistTogether(Resource one, Resource other) {
        return one.condition().isEmpty() && other.condition().isEmpty();
    }
}
