package io.github.awslint.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A REST or HTTP API of a SAM template.
 *
 * @param resource its declaration; of the API that SAM makes for events without one, what {@code Globals} gives it
 */
public record ServerlessApi(Resource resource) {

    public static final String REST = "AWS::Serverless::Api";
    public static final String HTTP = "AWS::Serverless::HttpApi";

    /** The declared APIs, and those that SAM makes where an event names none. */
    public static Stream<ServerlessApi> of(Template template) {
        Stream<Resource> declared = template.resources(REST, HTTP);
        Stream<Resource> made = Stream.of(made(template, "Api", REST), made(template, "HttpApi", HTTP))
                .flatMap(Optional::stream);
        return Stream.concat(declared, made).map(ServerlessApi::new);
    }

    private static Optional<Resource> made(Template template, String event, String type) {
        String property = event.equals("Api") ? "RestApiId" : "ApiId";
        boolean used = ServerlessEvent.of(template)
                .anyMatch(one ->
                        one.type().equals(event) && one.property(property).isAbsent());
        Optional<Entry> globals = template.globals().flatMap(map -> map.entry(event));
        return used && globals.isPresent() && globals.get().value() instanceof MapNode properties
                ? Optional.of(new Resource(template, globals.get(), type, properties))
                : Optional.empty();
    }

    public boolean isRest() {
        return resource.type().equals(REST);
    }

    /** Whether the definition lies in a file, where SAM adds nothing to it. */
    public boolean hasOutsideDefinition() {
        Value uri = resource.value("DefinitionUri");
        return !uri.mayBeAbsent() && resource.value("DefinitionBody").isAbsent();
    }

    /** The definition as it is written; empty where there is none or a function computes it. */
    public Optional<MapNode> definition() {
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
        List<String> reasons = isRest()
                ? List.of("Auth", "Cors", "GatewayResponses", "Models", "DisableExecuteApiEndpoint")
                : List.of("Auth", "CorsConfiguration", "DisableExecuteApiEndpoint", "Tags");
        // the routes of events are written into the definition of an HTTP API
        boolean routed = !isRest()
                && ServerlessEvent.of(resource.template())
                        .anyMatch(event -> event.api().filter(resource::equals).isPresent());
        return routed
                || reasons.stream()
                        .anyMatch(property -> !resource.value(property).isAbsent());
    }
}
