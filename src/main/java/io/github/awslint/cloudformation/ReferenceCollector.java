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

/** Finds all references of a template. */
final class ReferenceCollector {

    private final List<Reference> references = new ArrayList<>();
    /** Names that loops around the current place give to their items. */
    private final Deque<Set<String>> loopNames = new ArrayDeque<>();

    private Optional<String> from = Optional.empty();

    private ReferenceCollector() {}

    static List<Reference> collect(Template template) {
        ReferenceCollector collector = new ReferenceCollector();
        MapNode root = template.root();
        root.map("Conditions").ifPresent(conditions -> conditions.entries().forEach(collector::condition));
        root.map("Rules").ifPresent(collector::rules);
        template.globals().ifPresent(collector::walk);
        root.map("Resources").ifPresent(collector::resources);
        root.map("Outputs").ifPresent(collector::outputs);
        collector.collections(template.loops());
        return Collections.unmodifiableList(collector.references);
    }

    /** The rounds of loops are in the sections; what they run through is nowhere else. */
    private void collections(List<Loop> loops) {
        Set<String> names = new HashSet<>();
        loops.forEach(loop -> names.add(loop.identifier().text()));
        loopNames.push(names);
        loops.stream().distinct().forEach(loop -> walk(loop.collection()));
        loopNames.pop();
    }

    private void resources(MapNode resources) {
        for (Entry entry : resources.entries()) {
            from = Optional.of(entry.name());
            if (entry.name().startsWith("Fn::")) {
                walk(entry);
            } else if (entry.value() instanceof MapNode body) {
                resource(body);
            }
        }
        from = Optional.empty();
    }

    private void resource(MapNode body) {
        for (Entry attribute : body.entries()) {
            switch (attribute.name()) {
                case "Type" -> {}
                case "Condition" -> conditionName(attribute.value());
                case "DependsOn" -> dependsOn(attribute.value());
                default -> walk(attribute);
            }
        }
    }

    private void dependsOn(Node value) {
        if (value instanceof ScalarNode name) {
            add(Kind.DEPENDS_ON, TextPart.whole(name), Optional.empty());
        } else if (value instanceof ListNode list) {
            list.items().forEach(this::dependsOn);
        } else {
            walk(value);
        }
    }

    private void outputs(MapNode outputs) {
        for (Entry entry : outputs.entries()) {
            if (entry.value() instanceof MapNode body && !entry.name().startsWith("Fn::")) {
                for (Entry attribute : body.entries()) {
                    if (attribute.name().equals("Condition")) {
                        conditionName(attribute.value());
                    } else {
                        walk(attribute);
                    }
                }
            } else {
                walk(entry);
            }
        }
    }

    /** Rules may only look at parameters; their functions look like those of conditions. */
    private void rules(MapNode rules) {
        rules.entries().forEach(rule -> walk(rule.value()));
    }

    private void conditionName(Node value) {
        if (value instanceof ScalarNode name) {
            add(Kind.CONDITION, TextPart.whole(name), Optional.empty());
        }
    }

    private void condition(Entry entry) {
        if (entry.name().startsWith("Fn::")) {
            walk(entry);
        } else {
            condition(entry.value());
        }
    }

    /** An expression of the Conditions section, where {@code Condition} names another condition. */
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
        } else {
            walk(node);
        }
    }

    private void walk(Node node) {
        if (node instanceof ScalarNode) {
            return;
        }
        Intrinsic intrinsic = Intrinsic.of(node).orElse(null);
        if (intrinsic instanceof Intrinsic.Ref ref) {
            add(Kind.REF, TextPart.whole(ref.target()), Optional.empty());
        } else if (intrinsic instanceof Intrinsic.GetAtt attribute) {
            add(Kind.GET_ATT, attribute.target(), attribute.attribute());
            attribute.node().entries().forEach(this::walk);
        } else if (intrinsic instanceof Intrinsic.Sub sub) {
            sub(sub);
        } else if (intrinsic instanceof Intrinsic.If choice) {
            conditionName(choice.condition());
            walk(choice.whenTrue());
            walk(choice.whenFalse());
        } else if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                walk(entry);
            }
        } else {
            for (Node item : ((ListNode) node).items()) {
                walk(item);
            }
        }
    }

    private void walk(Entry entry) {
        if (entry.name().startsWith("Fn::ForEach")) {
            loopNames.push(loopNames(entry.value()));
            walk(entry.value());
            loopNames.pop();
        } else {
            walk(entry.value());
        }
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

    private void sub(Intrinsic.Sub sub) {
        for (SubVariable variable : sub.references()) {
            if (sub.variables().filter(map -> map.has(variable.path())).isEmpty()) {
                add(Kind.SUB, variable.name(), variable.attribute());
            }
        }
        sub.variables().ifPresent(map -> map.entries().forEach(this::walk));
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
