package io.github.awslint.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * A REST or HTTP API of a SAM template.
 *
 * @param resource its declaration; of the API that SAM makes for events without one, what {@code Globals} gives it
 * @param events all events of the template
 */
public record ServerlessApi(Resource resource, List<ServerlessEvent> events) {

    public static final String REST = "AWS::Serverless::Api";
    public static final String HTTP = "AWS::Serverless::HttpApi";

    private static final List<String> CHANGES_OF_REST =
            List.of("Auth", "Cors", "GatewayResponses", "Models", "DisableExecuteApiEndpoint");
    private static final List<String> CHANGES_OF_HTTP =
            List.of("Auth", "CorsConfiguration", "DisableExecuteApiEndpoint", "Tags");

    public boolean isRest() {
        return resource.type().equals(REST);
    }

    /** Whether the definition lies in a file, where SAM adds nothing to it. */
    public boolean hasOutsideDefinition() {
        if (!resource.properties().has("DefinitionUri")) {
            return false;
        }
        Value uri = resource.value("DefinitionUri");
        return !uri.mayBeAbsent() && resource.value("DefinitionBody").isAbsent();
    }

    /** The definition as it is written; empty where there is none or a function computes it. */
    public Optional<MapNode> definition() {
        if (!resource.properties().has("DefinitionBody")) {
            return Optional.empty();
        }
        return resource.value("DefinitionBody").known().stream()
                .flatMap(known -> known.map().stream())
                .filter(map ->
                        map.entries().stream().noneMatch(entry -> entry.name().startsWith("Fn::")))
                .findFirst();
    }

    /** The logical id, or {@code Globals} for the API that SAM makes. */
    public String name() {
        return resource.logicalId();
    }

    /** Whether SAM has to change the definition; it reads no other. */
    public boolean changesDefinition() {
        for (String property : isRest() ? CHANGES_OF_REST : CHANGES_OF_HTTP) {
            if (resource.properties().has(property) && resource.value(property).isSet()) {
                return true;
            }
        }
        // the routes of events are written into the definition of an HTTP API
        return !isRest()
                && events.stream()
                        .anyMatch(event -> event.api().filter(resource::equals).isPresent());
    }
}
