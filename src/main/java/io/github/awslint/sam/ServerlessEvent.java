package io.github.awslint.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event of a serverless function or state machine.
 *
 * @param owner the function or state machine
 * @param entry the event's name and declaration
 * @param value the declaration through conditions
 * @param type such as {@code Api}; empty where it is not known
 * @param properties what {@code Properties} can be
 */
public record ServerlessEvent(Resource owner, Entry entry, Value value, String type, Value properties) {

    /** The events of a function or state machine. */
    public static List<ServerlessEvent> of(Resource owner) {
        if (!owner.properties().has("Events")) {
            return List.of();
        }
        List<ServerlessEvent> events = new ArrayList<>();
        for (Value.Property event : owner.value("Events").entries()) {
            Value value = event.value();
            String type = value.get("Type").text().orElse("");
            events.add(new ServerlessEvent(owner, event.entry(), value, type, value.get("Properties")));
        }
        return events;
    }

    /** The event's name, which becomes a part of logical ids. */
    public String name() {
        return entry.name();
    }

    /** Whether the event belongs to a state machine. */
    public boolean ofStateMachine() {
        return owner.type().endsWith("::StateMachine");
    }

    /** What a property can be, or what stands under a path in it. */
    public Value property(String... path) {
        return properties.get(path);
    }

    /** The property as it is written, where the event is written out. */
    public Optional<Node> written(String name) {
        return entry.value() instanceof MapNode body
                ? body.map("Properties").flatMap(properties -> properties.get(name))
                : Optional.empty();
    }

    /** The key of a property, else of the event: where a finding about it belongs. */
    public Node anchor(String name) {
        return entry.value() instanceof MapNode body
                ? body.map("Properties")
                        .flatMap(properties -> properties.entry(name))
                        .<Node>map(Entry::key)
                        .orElse(entry.key())
                : entry.key();
    }

    /** The API of the template that an {@code Api} or {@code HttpApi} event names; empty where it names none or one outside. */
    public Optional<Resource> api() {
        String property = type().equals("HttpApi") ? "ApiId" : "RestApiId";
        Optional<Node> written = written(property);
        Optional<String> name = property(property).text();
        Optional<String> target = written.flatMap(Intrinsic::of)
                .filter(Intrinsic.Ref.class::isInstance)
                .map(call -> ((Intrinsic.Ref) call).target().text());
        return target.or(() -> name).flatMap(owner.template()::resource);
    }

    /**
     * What the API of an {@code Api} or {@code HttpApi} event says of authorization; empty where the API is not known, or has a definition
     * of its own that SAM leaves as it is.
     */
    public Optional<Value> apiAuth() {
        boolean http = type().equals("HttpApi");
        Template template = owner.template();
        if (property(http ? "ApiId" : "RestApiId").isAbsent()) {
            return Optional.of(template.value(template.root()).get("Globals", http ? "HttpApi" : "Api", "Auth"));
        }
        return api().filter(api -> http
                        || api.property("DefinitionBody").isEmpty()
                                && api.property("DefinitionUri").isEmpty())
                .map(api -> api.value("Auth"));
    }
}
