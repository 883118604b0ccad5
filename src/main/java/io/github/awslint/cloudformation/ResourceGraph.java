package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.GeneratedResources.Addition;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which resource waits for which others: the order in which CloudFormation makes them, those of a transform included. */
public final class ResourceGraph {

    /**
     * One resource waits for another.
     *
     * @param from the logical id of the resource that waits
     * @param to the logical id of the resource that must exist first
     * @param when the conditions under which it does
     * @param place where it is written; for a reference that a transform adds, what caused it
     * @param written whether the reference stands at its place; a transform may add others
     */
    public record Edge(String from, String to, Assumptions when, Location place, boolean written) {}

    private final Template template;
    private final GeneratedResources generated;
    private final Map<String, List<Edge>> edges = new LinkedHashMap<>();

    private ResourceGraph(Template template) {
        this.template = template;
        this.generated = template.generated();
    }

    /** The graph that properties and {@code DependsOn} of all resources make. */
    public static ResourceGraph of(Template template) {
        ResourceGraph graph = new ResourceGraph(template);
        template.resources().forEach(graph::add);
        for (GeneratedResource resource : graph.generated.all()) {
            graph.add(resource);
        }
        return graph;
    }

    /** Whether resources of a template can wait for each other in a circle; surely not where this is false, which is quick to tell. */
    public static boolean mayHaveCircles(Template template) {
        return PlainCircles.arePossible(template);
    }

    /** The logical ids of the resources: those written in document order, then those generated. */
    public Iterable<String> resources() {
        return edges.keySet();
    }

    /** What a resource waits for, in document order. */
    public List<Edge> edges(String from) {
        return edges.getOrDefault(from, List.of());
    }

    private void add(Resource resource) {
        List<Edge> found = edges.computeIfAbsent(resource.logicalId(), unused -> new ArrayList<>());
        Assumptions when = resource.existence();
        // what becomes other resources refers to nothing itself
        if (!resource.type().startsWith("AWS::Serverless::")) {
            walk(resource.logicalId(), resource.properties(), when, found);
            addAdditions(resource.logicalId(), when, found);
        }
        resource.dependsOn()
                .forEach(target -> add(
                        resource.logicalId(),
                        canonical(target.text(), Optional.empty()),
                        when,
                        target.location(),
                        found));
    }

    private void add(GeneratedResource resource) {
        List<Edge> found = edges.computeIfAbsent(resource.logicalId(), unused -> new ArrayList<>());
        Assumptions when = existence(resource.condition());
        resource.uses().forEach(value -> walk(resource.logicalId(), value, when, found));
        for (String need : resource.needs()) {
            addAddition(resource.logicalId(), new Addition(need, resource.source()), when, found);
        }
        addAdditions(resource.logicalId(), when, found);
    }

    private void addAdditions(String from, Assumptions when, List<Edge> found) {
        generated.additionsTo(from).forEach(addition -> addAddition(from, addition, when, found));
    }

    /** A transform makes a reference depend on the conditions under which its target exists. */
    private void addAddition(String from, Addition addition, Assumptions when, List<Edge> found) {
        String to = addition.to();
        Assumptions target = generated
                .find(to)
                .map(resource -> existence(resource.condition()))
                .orElse(template.resource(to).map(Resource::existence).orElse(Assumptions.NONE));
        when.and(target)
                .filter(template.conditions()::isPossible)
                .ifPresent(both -> add(from, to, both, addition.place().location(), false, found));
    }

    private Assumptions existence(Optional<String> condition) {
        return condition
                .flatMap(name -> template.conditions().assume(Assumptions.NONE, name, true))
                .orElse(Assumptions.NONE);
    }

    private void walk(String from, Node node, Assumptions when, List<Edge> found) {
        Intrinsic intrinsic = Intrinsic.of(node).orElse(null);
        if (intrinsic instanceof Intrinsic.Ref ref) {
            add(
                    from,
                    canonical(ref.target().text(), Optional.empty()),
                    when,
                    ref.target().location(),
                    found);
        } else if (intrinsic instanceof Intrinsic.GetAtt attribute) {
            add(from, attribute.target(), attribute.attribute(), when, found);
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
                    add(from, variable.name(), variable.attribute(), when, found);
                }
            }
            sub.variables().ifPresent(own -> walk(from, own, when, found));
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> walk(from, entry.value(), when, found));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(from, item, when, found));
        }
    }

    private void add(String from, TextPart target, Optional<TextPart> attribute, Assumptions when, List<Edge> found) {
        add(from, canonical(target.text(), attribute.map(TextPart::text)), when, target.location(), found);
    }

    /** The resource that a name means: {@code Orders.Version} is a resource of its own, {@code Orders.Arn} is not. */
    private String canonical(String name, Optional<String> attribute) {
        String whole = attribute.map(text -> name + "." + text).orElse(name);
        String meant = generated.logicalId(whole);
        return meant.equals(whole) ? generated.logicalId(name) : meant;
    }

    private void add(String from, String to, Assumptions when, Location place, List<Edge> found) {
        add(from, to, when, place, true, found);
    }

    private void add(String from, String name, Assumptions when, Location place, boolean written, List<Edge> found) {
        String to = template.resource(name).isPresent()
                ? name
                : generated.named(name).map(GeneratedResource::logicalId).orElse("");
        boolean known = to.isEmpty()
                || found.stream()
                        .anyMatch(edge -> edge.to().equals(to) && edge.when().equals(when));
        if (!known) {
            found.add(new Edge(from, to, when, place, written));
        }
    }
}
