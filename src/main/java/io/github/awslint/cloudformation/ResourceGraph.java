package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which resource waits for which others: the order in which CloudFormation makes them. */
public final class ResourceGraph {

    /**
     * One resource waits for another.
     *
     * @param from the logical id of the resource that waits
     * @param to the logical id of the resource that must exist first
     * @param when the conditions under which it does
     * @param place where it is written
     */
    public record Edge(String from, String to, Assumptions when, Location place) {}

    private final Template template;
    private final Map<String, List<Edge>> edges = new LinkedHashMap<>();

    private ResourceGraph(Template template) {
        this.template = template;
    }

    /** The graph that properties and {@code DependsOn} of all resources make. */
    public static ResourceGraph of(Template template) {
        ResourceGraph graph = new ResourceGraph(template);
        template.resources().forEach(graph::add);
        return graph;
    }

    /** The logical ids of the resources, in document order. */
    public Iterable<String> resources() {
        return edges.keySet();
    }

    /** What a resource waits for, in document order. */
    public List<Edge> edges(String from) {
        return edges.getOrDefault(from, List.of());
    }

    private void add(Resource resource) {
        List<Edge> found = new ArrayList<>();
        edges.put(resource.logicalId(), found);
        Assumptions when = resource.existence();
        boolean serverless = resource.type().startsWith("AWS::Serverless::");
        for (Entry property : resource.properties().entries()) {
            if (!serverless || isOwn(property.name())) {
                walk(resource.logicalId(), property.value(), when, found);
            }
        }
        resource.dependsOn().forEach(target -> add(resource.logicalId(), TextPart.whole(target), when, found));
    }

    /** SAM makes resources of their own out of events, authorizers, domains and the like; these stay with the function itself. */
    private static boolean isOwn(String property) {
        return switch (property) {
            case "Environment", "VpcConfig", "Layers", "Role", "KmsKeyArn", "FileSystemConfigs" -> true;
            default -> false;
        };
    }

    private void walk(String from, Node node, Assumptions when, List<Edge> found) {
        Intrinsic intrinsic = Intrinsic.of(node).orElse(null);
        if (intrinsic instanceof Intrinsic.Ref ref) {
            add(from, TextPart.whole(ref.target()), when, found);
        } else if (intrinsic instanceof Intrinsic.GetAtt attribute) {
            add(from, attribute.target(), when, found);
        } else if (intrinsic instanceof Intrinsic.If choice) {
            String condition = choice.condition().text();
            template.conditions()
                    .assume(when, condition, true)
                    .ifPresent(so -> walk(from, choice.whenTrue(), so, found));
            template.conditions()
                    .assume(when, condition, false)
                    .ifPresent(so -> walk(from, choice.whenFalse(), so, found));
        } else if (intrinsic instanceof Intrinsic.Sub sub) {
            for (SubVariable variable : sub.references()) {
                if (sub.variables().filter(own -> own.has(variable.path())).isEmpty()) {
                    add(from, variable.name(), when, found);
                }
            }
            sub.variables().ifPresent(own -> walk(from, own, when, found));
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> walk(from, entry.value(), when, found));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(from, item, when, found));
        }
    }

    private void add(String from, TextPart target, Assumptions when, List<Edge> found) {
        String to = target.text();
        boolean known = found.stream()
                .anyMatch(edge -> edge.to().equals(to) && edge.when().equals(when));
        if (!known && template.resource(to).isPresent()) {
            found.add(new Edge(from, to, when, target.location()));
        }
    }
}
