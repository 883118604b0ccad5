package io.github.awslint.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SAM's {@code Globals}: properties that all resources of a type inherit. Lists are joined, the global items first; mappings are merged;
 * anything else is replaced by the resource's own value
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html).
 */
final class Globals {

    private static final Map<String, String> SECTIONS = Map.of(
            "AWS::Serverless::Function", "Function",
            "AWS::Serverless::Api", "Api",
            "AWS::Serverless::HttpApi", "HttpApi",
            "AWS::Serverless::SimpleTable", "SimpleTable",
            "AWS::Serverless::StateMachine", "StateMachine",
            "AWS::Serverless::LayerVersion", "LayerVersion",
            "AWS::Serverless::CapacityProvider", "CapacityProvider",
            "AWS::Serverless::WebSocketApi", "WebSocketApi");

    private final Optional<MapNode> globals;

    private Globals(Optional<MapNode> globals) {
        this.globals = globals;
    }

    static Globals of(Template template) {
        return new Globals(template.globals());
    }

    /** A resource's properties with what it inherits. Inherited nodes keep their place in the Globals section. */
    MapNode inherit(MapNode resource, MapNode own) {
        Optional<MapNode> inherited = resource.scalar("Type")
                .map(type -> SECTIONS.getOrDefault(type.text(), ""))
                .flatMap(section -> globals.flatMap(map -> map.map(section)));
        return inherited
                .map(map -> merge(withoutIgnored(map, resource.get("IgnoreGlobals")), own))
                .orElse(own);
    }

    /** {@code IgnoreGlobals} names the properties that a resource does not inherit, or is {@code "*"}. */
    private static MapNode withoutIgnored(MapNode inherited, Optional<Node> ignored) {
        if (ignored.isEmpty()) {
            return inherited;
        }
        if (!(ignored.get() instanceof ListNode names)) {
            return new MapNode(inherited.location(), List.of());
        }
        List<Entry> kept = inherited.entries().stream()
                .filter(entry -> names.items().stream()
                        .noneMatch(name -> name instanceof ScalarNode scalar
                                && scalar.text().equals(entry.name())))
                .toList();
        return new MapNode(inherited.location(), kept);
    }

    private static MapNode merge(MapNode inherited, MapNode own) {
        List<Entry> entries = new ArrayList<>(own.entries());
        for (Entry global : inherited.entries()) {
            Optional<Entry> local = own.entry(global.name());
            if (local.isEmpty()) {
                entries.add(global);
            } else {
                entries.replaceAll(entry -> entry == local.get() ? merge(global, entry) : entry);
            }
        }
        return new MapNode(own.location(), entries);
    }

    private static Entry merge(Entry global, Entry local) {
        Node value = local.value();
        if (global.value() instanceof ListNode inherited && value instanceof ListNode own) {
            List<Node> items = new ArrayList<>(inherited.items());
            items.addAll(own.items());
            value = new ListNode(own.location(), items);
        } else if (isPlainMap(global.value()) && isPlainMap(value)) {
            value = merge((MapNode) global.value(), (MapNode) value);
        } else if (Intrinsic.isMacro(global.value()) && isPlainMap(value)) {
            // called before SAM merges what it gives
            List<Entry> entries = new ArrayList<>(((MapNode) value).entries());
            entries.addAll(((MapNode) global.value()).entries());
            value = new MapNode(value.location(), entries);
        }
        return new Entry(local.key(), value);
    }

    /** A function call, or the name of a condition, is a value of its own and no mapping to merge. */
    private static boolean isPlainMap(Node node) {
        return node instanceof MapNode map
                && Intrinsic.of(map).isEmpty()
                && !(map.entries().size() == 1 && map.has("Condition"));
    }
}
