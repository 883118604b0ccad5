package io.github.awslint.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events and the APIs of a SAM template, read once for all rules about them. */
public final class ServerlessApplication {

    private final Template template;
    private final List<ServerlessEvent> events = new ArrayList<>();
    private final List<ServerlessApi> apis = new ArrayList<>();

    private ServerlessApplication(Template template) {
        this.template = template;
        for (Resource owner : template.resources("AWS::Serverless::Function", "AWS::Serverless::StateMachine")) {
            events.addAll(ServerlessEvent.of(owner));
        }
        for (Resource api : template.resources(ServerlessApi.REST, ServerlessApi.HTTP)) {
            add(api);
        }
        if (template.globals().isPresent()) {
            made("Api", "RestApiId", ServerlessApi.REST).ifPresent(this::add);
            made("HttpApi", "ApiId", ServerlessApi.HTTP).ifPresent(this::add);
        }
    }

    /** Reads what a template declares; that may be nothing. */
    public static ServerlessApplication of(Template template) {
        return new ServerlessApplication(template);
    }

    private void add(Resource api) {
        apis.add(new ServerlessApi(api, events));
    }

    /** The API that SAM makes for events which name none, where {@code Globals} says anything of it. */
    private Optional<Resource> made(String event, String property, String type) {
        Optional<Entry> globals = template.globals().flatMap(map -> map.entry(event));
        if (globals.isEmpty() || !(globals.get().value() instanceof MapNode properties)) {
            return Optional.empty();
        }
        boolean used = events.stream()
                .anyMatch(one ->
                        one.type().equals(event) && one.property(property).isAbsent());
        return used ? Optional.of(new Resource(template, globals.get(), type, properties)) : Optional.empty();
    }

    /** The template. */
    public Template template() {
        return template;
    }

    /** The events of all functions and state machines, in document order. */
    public List<ServerlessEvent> events() {
        return events;
    }

    /** The declared REST and HTTP APIs, and behind them those that SAM makes where an event names none. */
    public List<ServerlessApi> apis() {
        return apis;
    }
}
