package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The APIs that SAM makes for events which name none. They take their properties from {@code Globals} alone.
 *
 * @param rest the API of {@code Api} events
 * @param http the API of {@code HttpApi} events
 */
record ImplicitApis(Optional<Serverless> rest, Optional<Serverless> http) {

    static final String REST = "ServerlessRestApi";
    static final String HTTP = "ServerlessHttpApi";

    static ImplicitApis of(Template template, List<Serverless> functions, List<Serverless> machines) {
        List<Event> events = new ArrayList<>();
        functions.forEach(owner -> events.addAll(Event.of(owner)));
        machines.forEach(owner -> events.addAll(Event.of(owner)));
        return new ImplicitApis(
                api(template, events, "Api", "RestApiId", REST), api(template, events, "HttpApi", "ApiId", HTTP));
    }

    private static Optional<Serverless> api(
            Template template, List<Event> events, String type, String property, String logicalId) {
        List<Event> served = new ArrayList<>();
        for (Event event : events) {
            if (event.type().equals(type) && !event.properties().has(property)) {
                served.add(event);
            }
        }
        if (served.isEmpty()) {
            return Optional.empty();
        }
        MapNode properties = template.globals()
                .flatMap(globals -> globals.map(type))
                .orElse(new MapNode(served.get(0).name().location(), List.of()));
        Serverless api = Serverless.implicit(logicalId, served.get(0).name(), template, properties);
        return Optional.of(new Serverless(api.logicalId(), api.source(), api.properties(), condition(served)));
    }

    /** Whether there is such an API. */
    boolean isAny() {
        return rest.isPresent() || http.isPresent();
    }

    /** Whether an implicit API takes a resource's place. */
    boolean replaces(Serverless written) {
        return replaces(rest, written) || replaces(http, written);
    }

    private static boolean replaces(Optional<Serverless> api, Serverless written) {
        return api.isPresent() && api.get().logicalId().equals(written.logicalId());
    }

    /** Where functions of several conditions share an API, SAM computes a condition of its own, which no rule needs. */
    private static Optional<String> condition(List<Event> served) {
        Set<Optional<String>> conditions =
                served.stream().map(event -> event.owner().condition()).collect(Collectors.toSet());
        return conditions.size() == 1 ? conditions.iterator().next() : Optional.empty();
    }
}
