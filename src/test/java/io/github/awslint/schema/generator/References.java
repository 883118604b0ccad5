package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;

/** The resource types whose identifiers a property takes, as {@code AWS::IAM::Role.Arn}. */
final class References {

    private References() {}

    static TreeSet<String> of(JsonNode property, List<View> views) {
        TreeSet<String> references = new TreeSet<>();
        property.path("relationshipRefs")
                .forEach(reference ->
                        references.add(reference.get("cloudFormationType").asText() + "."
                                + reference.get("propertyName").asText().replace('/', '.')));
        views.stream().flatMap(view -> view.parts().stream()).forEach(part -> {
            JsonNode reference = part.facts().path("relationshipRef");
            if (reference.has("typeName")) {
                references.add(reference.get("typeName").asText()
                        + reference
                                .path("propertyPath")
                                .asText()
                                .replace("/properties/", ".")
                                .replace('/', '.'));
            }
        });
        return references;
    }
}
