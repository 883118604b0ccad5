package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.DynamicReference;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Visits the dynamic references of a template with the places that they stand in. */
final class DynamicReferenceWalk {

    /**
     * Where a reference stands.
     *
     * @param section the section
     * @param attribute the key below an entry of the section, such as {@code Properties}
     * @param resource the resource that holds it
     * @param property the nearest named key around it
     */
    record Place(String section, String attribute, Optional<Resource> resource, String property) {
        private Place in(String key) {
            return new Place(section, attribute, resource, key);
        }
    }

    private final Template template;
    private final BiConsumer<DynamicReference, Place> visitor;

    private DynamicReferenceWalk(Template template, BiConsumer<DynamicReference, Place> visitor) {
        this.template = template;
        this.visitor = visitor;
    }

    static void each(Template template, BiConsumer<DynamicReference, Place> visitor) {
        if (!DynamicReference.occurIn(template.source().text()) || template.isFragment()) {
            return;
        }
        DynamicReferenceWalk walk = new DynamicReferenceWalk(template, visitor);
        for (Entry section : template.root().entries()) {
            if (section.value() instanceof MapNode map && !section.name().equals("Metadata")) {
                map.entries().forEach(entry -> walk.entry(section.name(), entry));
            }
        }
    }

    private void entry(String section, Entry entry) {
        Optional<Resource> resource = section.equals("Resources") ? template.resource(entry.name()) : Optional.empty();
        if (!(entry.value() instanceof MapNode body)) {
            walk(entry.value(), new Place(section, "", resource, entry.name()));
            return;
        }
        for (Entry attribute : body.entries()) {
            if (!attribute.name().equals("Description")) {
                walk(attribute.value(), new Place(section, attribute.name(), resource, attribute.name()));
            }
        }
    }

    private void walk(Node node, Place place) {
        if (node instanceof ScalarNode scalar) {
            if (DynamicReference.occurIn(scalar.text())) {
                DynamicReference.of(scalar).forEach(reference -> visitor.accept(reference, place));
            }
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, place));
        } else {
            for (Entry entry : ((MapNode) node).entries()) {
                walk(entry.value(), entry.name().startsWith("Fn::") ? place : place.in(entry.name()));
            }
        }
    }
}
