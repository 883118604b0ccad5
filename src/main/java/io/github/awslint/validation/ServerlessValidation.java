package io.github.awslint.validation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.schema.ServerlessGrammar;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What SAM's grammar has to say about a template's serverless resources and their events. They are walked once, when first asked.
 *
 * <p>An event is held against its grammar as if it were a resource of its own: SAM makes one of it.
 */
public final class ServerlessValidation {

    private final Template template;
    private final ResourceValidator resources;
    private List<Mismatch> mismatches;

    private ServerlessValidation(Template template) {
        this.template = template;
        this.resources = new ResourceValidator(Validator.of(template));
    }

    /** The validation of a template, with the properties that {@code Globals} gives its resources. */
    public static ServerlessValidation of(Template template) {
        return new ServerlessValidation(template);
    }

    /** All mismatches of one kind, in document order. */
    public <M extends Mismatch> Stream<M> mismatches(Class<M> kind) {
        return mismatches().stream().filter(kind::isInstance).map(kind::cast);
    }

    private synchronized List<Mismatch> mismatches() {
        if (mismatches == null) {
            List<Mismatch> found = new ArrayList<>();
            if (!template.isFragment() && !template.transforms().unpredictable()) {
                for (Resource resource : template.resources()) {
                    ServerlessGrammar.of(resource.type()).ifPresent(grammar -> validate(resource, grammar, found));
                }
            }
            // the rule about Globals speaks of their own names
            Set<Node> globals = names();
            found.removeIf(one -> one instanceof Mismatch.UnknownProperty && globals.contains(one.place()));
            mismatches = List.copyOf(found);
        }
        return mismatches;
    }

    private Set<Node> names() {
        Set<Node> names = new HashSet<>();
        for (Entry section : template.globals().map(MapNode::entries).orElse(List.of())) {
            if (section.value() instanceof MapNode properties) {
                properties.entries().forEach(property -> names.add(property.key()));
            }
        }
        return names;
    }

    private void validate(Resource resource, ServerlessGrammar grammar, List<Mismatch> found) {
        resources.validate(resource, grammar.resource(), found);
        for (Value.Property event : resource.value("Events").entries()) {
            Optional<ResourceType> type = event.value().get("Type").text().map(grammar.events()::get);
            if (type.isPresent() && event.entry().value() instanceof MapNode body) {
                MapNode properties = body.map("Properties").orElseGet(() -> new MapNode(body.location(), List.of()));
                Resource declared =
                        new Resource(template, event.entry(), type.get().name(), properties);
                resources.validate(declared, type.get(), found);
            }
        }
    }
}
