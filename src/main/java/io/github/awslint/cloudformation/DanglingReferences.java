package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Reference.Kind;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the references to conditional resources from places that may exist without them. One walk over resources and outputs; the solver
 * is asked once for each pair of a place's conditions and a missing resource's.
 */
final class DanglingReferences {

    /** Stands for the places outside of resources; no logical id. */
    private static final String OUTPUTS = "";

    private final Template template;
    private final Conditions conditions;
    private final List<Dangling> found = new ArrayList<>();

    private DanglingReferences(Template template) {
        this.template = template;
        this.conditions = template.conditions();
    }

    /** The dangling references of a template, in document order by section. */
    static List<Dangling> of(Template template) {
        Map<String, String> conditionOf = new HashMap<>();
        template.resources()
                .forEach(resource -> resource.condition()
                        .ifPresent(condition -> conditionOf.put(resource.logicalId(), condition.text())));
        if (conditionOf.isEmpty()) {
            return List.of();
        }
        // few places refer to a conditional resource without the same condition; only those are walked
        Set<String> suspects = new HashSet<>();
        for (Reference reference : template.references()) {
            String condition = conditionOf.get(reference.name());
            String from = reference.from().orElse(OUTPUTS);
            if (condition != null && !condition.equals(conditionOf.get(from))) {
                suspects.add(from);
            }
        }
        DanglingReferences walk = new DanglingReferences(template);
        for (Resource resource : template.resources()) {
            if (suspects.contains(resource.logicalId())) {
                walk.resource(resource);
            }
        }
        if (suspects.contains(OUTPUTS)) {
            template.outputs().forEach(walk::output);
        }
        return List.copyOf(walk.found);
    }

    private void resource(Resource resource) {
        resource.condition()
                .map(condition -> conditions.note(Assumptions.NONE, condition.text(), true))
                .orElse(Optional.of(Assumptions.NONE))
                .ifPresent(when -> {
                    resource.dependsOn().forEach(name -> add(Kind.DEPENDS_ON, TextPart.whole(name), when));
                    for (Entry attribute : resource.body().entries()) {
                        if (!attribute.name().equals("DependsOn")) {
                            walk(attribute.value(), when);
                        }
                    }
                });
    }

    private void output(Entry output) {
        if (output.value() instanceof MapNode body && !output.name().startsWith("Fn::")) {
            body.scalar("Condition")
                    .map(condition -> conditions.note(Assumptions.NONE, condition.text(), true))
                    .orElse(Optional.of(Assumptions.NONE))
                    .ifPresent(when -> walk(body, when));
        }
    }

    private void walk(Node node, Assumptions when) {
        if (node instanceof ScalarNode) {
            return;
        }
        if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, when));
            return;
        }
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call instanceof Intrinsic.Ref ref) {
            add(Kind.REF, TextPart.whole(ref.target()), when);
        } else if (call instanceof Intrinsic.GetAtt attribute) {
            add(Kind.GET_ATT, attribute.target(), when);
        } else if (call instanceof Intrinsic.If choice) {
            String condition = choice.condition().text();
            conditions.note(when, condition, true).ifPresent(so -> walk(choice.whenTrue(), so));
            conditions.note(when, condition, false).ifPresent(so -> walk(choice.whenFalse(), so));
        } else if (call instanceof Intrinsic.Sub sub) {
            for (SubVariable variable : sub.references()) {
                if (sub.variables().filter(own -> own.has(variable.path())).isEmpty()) {
                    add(Kind.SUB, variable.name(), when);
                }
            }
            sub.variables().ifPresent(own -> walk(own, when));
        } else {
            ((MapNode) node).entries().forEach(entry -> walk(entry.value(), when));
        }
    }

    private void add(Kind kind, TextPart target, Assumptions when) {
        Resource resource = template.resource(target.text()).orElse(null);
        if (resource != null && resource.condition().isPresent()) {
            conditions
                    .note(when, resource.condition().get().text(), false)
                    .filter(conditions::isSurelyPossible)
                    .ifPresent(so -> found.add(new Dangling(kind, target, resource, so)));
        }
    }
}
