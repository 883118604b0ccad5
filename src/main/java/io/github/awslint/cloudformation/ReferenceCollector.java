package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Reference.Kind;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the references of a template, as a walk over it meets them. */
final class ReferenceCollector {

    private final List<Reference> references = new ArrayList<>();
    /** Names that loops around the current place give to their items. */
    private final Deque<Set<String>> loopNames = new ArrayDeque<>();

    private Optional<String> from = Optional.empty();

    /** What was collected, in the order of the walk. */
    List<Reference> all() {
        return Collections.unmodifiableList(references);
    }

    /** Drops what was collected so far, where names refer to nothing. */
    void forget() {
        references.clear();
    }

    void enterResource(String logicalId) {
        from = Optional.of(logicalId);
    }

    void leaveResource() {
        from = Optional.empty();
    }

    void enterLoop(Entry loop) {
        loopNames.push(loopNames(loop.value()));
    }

    void enterLoops(List<Loop> loops) {
        Set<String> names = new HashSet<>();
        loops.forEach(loop -> names.add(loop.identifier().text()));
        loopNames.push(names);
    }

    void leaveLoop() {
        loopNames.pop();
    }

    /** The first argument of a loop names its items, alone or as a list of key and value. */
    private static Set<String> loopNames(Node arguments) {
        Set<String> names = new HashSet<>();
        List<Node> parts = Intrinsic.arguments(arguments);
        if (!parts.isEmpty()) {
            if (parts.get(0) instanceof ScalarNode name) {
                names.add(name.text());
            }
            for (Node name : Intrinsic.arguments(parts.get(0))) {
                if (name instanceof ScalarNode scalar) {
                    names.add(scalar.text());
                }
            }
        }
        return names;
    }

    /** The references that an attribute of a resource or output is, besides those in its functions. */
    void attribute(Entry attribute) {
        if (attribute.name().equals("Condition")) {
            conditionName(attribute.value());
        } else if (attribute.name().equals("DependsOn") && from.isPresent()) {
            dependsOn(attribute.value());
        }
    }

    private void dependsOn(Node value) {
        if (value instanceof ScalarNode name) {
            add(Kind.DEPENDS_ON, TextPart.whole(name), Optional.empty());
        } else if (value instanceof ListNode list) {
            list.items().forEach(this::dependsOn);
        }
    }

    /** The Conditions section, where {@code Condition} in an expression names another condition. */
    void conditions(Node section) {
        if (section instanceof MapNode conditions) {
            for (Entry condition : conditions.entries()) {
                if (!condition.name().startsWith("Fn::")) {
                    condition(condition.value());
                }
            }
        }
    }

    private void condition(Node node) {
        if (node instanceof MapNode map
                && map.entries().size() == 1
                && map.entries().get(0).name().equals("Condition")) {
            conditionName(map.entries().get(0).value());
        } else if (Intrinsic.of(node).orElse(null) instanceof Intrinsic.Other call
                && (call.function().equals("Fn::And")
                        || call.function().equals("Fn::Or")
                        || call.function().equals("Fn::Not"))) {
            Intrinsic.arguments(call.argument()).forEach(this::condition);
        }
    }

    private void conditionName(Node value) {
        if (value instanceof ScalarNode name) {
            add(Kind.CONDITION, TextPart.whole(name), Optional.empty());
        }
    }

    /** The references that a call of a function is itself; those in its arguments are others. */
    void call(Intrinsic call) {
        if (call instanceof Intrinsic.Ref ref) {
            add(Kind.REF, TextPart.whole(ref.target()), Optional.empty());
        } else if (call instanceof Intrinsic.GetAtt attribute) {
            add(Kind.GET_ATT, attribute.target(), attribute.attribute());
        } else if (call instanceof Intrinsic.If choice) {
            conditionName(choice.condition());
        } else if (call instanceof Intrinsic.Other other && other.function().equals("Fn::If")) {
            // with too few or too many values it still names its condition
            Intrinsic.arguments(other.argument()).stream().limit(1).forEach(this::conditionName);
        } else if (call instanceof Intrinsic.Sub sub) {
            for (SubVariable variable : sub.references()) {
                if (sub.variables().filter(own -> own.has(variable.path())).isEmpty()) {
                    add(Kind.SUB, variable.name(), variable.attribute());
                }
            }
        }
    }

    private void add(Kind kind, TextPart target, Optional<TextPart> attribute) {
        String name = target.text();
        boolean computed = name.indexOf('{') >= 0 && (name.contains("${") || name.contains("&{"));
        if (!computed && !isLoopItem(name)) {
            references.add(new Reference(kind, target, name, attribute, from));
        }
    }

    private boolean isLoopItem(String name) {
        return !loopNames.isEmpty() && loopNames.stream().anyMatch(names -> names.contains(name));
    }
}
