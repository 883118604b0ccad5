package io.github.awslint.discovery;

import io.github.awslint.discovery.Classifier.Verdict;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** Tells templates by their sections. */
final class TemplateSigns {

    private static final Set<String> SECTIONS = Set.of(
            "Description",
            "Metadata",
            "Parameters",
            "Rules",
            "Mappings",
            "Conditions",
            "Transform",
            "Outputs",
            "Hooks");

    private TemplateSigns() {}

    /** A template has a format version, or a mapping of resources of which one has a type of CloudFormation's form. */
    static Verdict kind(MapNode root) {
        Optional<MapNode> resources = root.map("Resources");
        boolean typed = resources.isPresent()
                && resources.get().entries().stream()
                        .anyMatch(entry -> entry.name().startsWith("Fn::ForEach") || hasResourceType(entry.value()));
        boolean named = root.get("Transform")
                .filter(transform -> transform.location().text().contains(Classifier.SERVERLESS_TRANSFORM))
                .isPresent();
        // the transform's name says it, whatever became of the resources
        boolean transformed = resources.isPresent() && root.has("Transform") || named;
        if (!root.has("AWSTemplateFormatVersion") && !typed && !transformed && !isWithoutResources(root)) {
            return root.has("StartAt") && root.has("States")
                    ? new Verdict.Kind(FileKind.STATE_MACHINE)
                    : new Verdict.Other("mentions AWS resources, but is no template");
        }
        boolean serverless = resources.isPresent()
                        && resources.get().entries().stream()
                                .anyMatch(entry -> typeOf(entry.value()).startsWith("AWS::Serverless::"))
                || named;
        return new Verdict.Kind(serverless ? FileKind.SAM : FileKind.CLOUDFORMATION);
    }

    /** A template that lacks its resources is told by its other sections. */
    private static boolean isWithoutResources(MapNode root) {
        return root.map("Parameters").isPresent()
                && !root.has("Resources")
                && root.entries().stream().map(Entry::name).allMatch(SECTIONS::contains)
                && (root.has("Outputs") || root.has("Mappings") || root.has("Conditions"));
    }

    private static boolean hasResourceType(Node resource) {
        return typeOf(resource).contains("::");
    }

    private static String typeOf(Node resource) {
        return resource instanceof MapNode map
                ? map.scalar("Type").map(ScalarNode::text).orElse("")
                : "";
    }
}
