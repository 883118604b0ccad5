package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a function's events of APIs become: permissions, and routes in the API's definition where SAM writes it. */
final class ApiEvents {

    private static final String PERMISSION = "AWS::Lambda::Permission";
    private static final Set<String> ANY = Set.of("any", "x-amazon-apigateway-any-method");

    private final Output output;
    private final Map<String, Serverless> apis;

    ApiEvents(Output output, Map<String, Serverless> apis) {
        this.output = output;
        this.apis = apis;
    }

    void rest(Event event, String target) {
        String api = event.api("RestApiId", ImplicitApis.REST).logicalId();
        add(event.make("Permission" + stage(api), PERMISSION), event, "RestApiId", api, target);
    }

    /** The stage that may call; its name is part of the id. */
    private String stage(String api) {
        if (!apis.containsKey(api)) {
            return "AllStages";
        }
        if (!apis.get(api).properties().has("StageName")) {
            return "Prod";
        }
        Node name = apis.get(api).properties().get("StageName").orElseThrow();
        return name instanceof ScalarNode text ? LogicalIds.part(text.text()) : "Stage";
    }

    void http(Event event, String target) {
        String api = event.api("ApiId", ImplicitApis.HTTP).logicalId();
        boolean covered = !isDefaultRoute(event)
                && Event.of(event.owner()).stream()
                        .filter(other -> other.type().equals("HttpApi"))
                        .filter(other -> other.api("ApiId", ImplicitApis.HTTP)
                                .logicalId()
                                .equals(api))
                        .anyMatch(ApiEvents::isDefaultRoute);
        if (covered) {
            route(event, api, target);
        } else {
            add(event.make("Permission", PERMISSION), event, "ApiId", api, target);
        }
    }

    /** The route that takes every request; its permission is enough for all others of the function. */
    private static boolean isDefaultRoute(Event event) {
        Properties properties = event.properties();
        boolean path = !properties.has("Path") || properties.is("$default", "Path");
        return path
                && properties
                        .text("Method")
                        .map(method -> ANY.contains(method.toLowerCase(java.util.Locale.ROOT)))
                        .orElse(!properties.has("Path"));
    }

    private void add(GeneratedResource permission, Event event, String property, String api, String target) {
        GeneratedResource complete = permission.needing(target);
        Optional<Node> written = event.properties().get(property);
        output.add(written.isPresent() ? complete.using(written) : complete.needing(api));
        route(event, api, target);
    }

    /** Only where nobody wrote a definition SAM writes the function into it. */
    private void route(Event event, String api, String target) {
        Serverless served = apis.get(api);
        if (served != null
                && !served.properties().has("DefinitionBody")
                && !served.properties().has("DefinitionUri")) {
            output.makeWait(api, target, event.name());
        }
    }
}
