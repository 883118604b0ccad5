package io.github.awslint.ecs;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The containers of a task definition, where all of their names are known.
 *
 * @param family the task definition's name, where it is known
 * @param place of the list
 */
public record TaskContainers(Optional<String> family, List<Container> containers, Location place) {

    /**
     * A container.
     *
     * @param ports that it listens on; empty where one of them is not known
     */
    public record Container(String name, Optional<List<Long>> ports, Location place) {}

    public TaskContainers {
        containers = List.copyOf(containers);
    }

    /** The containers of a task definition in the form in which it is registered: {@code taskdef.json}. */
    public static Optional<TaskContainers> ofFile(MapNode root) {
        Optional<ListNode> list = root.list("containerDefinitions");
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Container> containers = new ArrayList<>();
        for (Node item : list.get().items()) {
            Optional<ScalarNode> name = item instanceof MapNode map ? map.scalar("name") : Optional.empty();
            if (name.isEmpty() || isOpen(name.get())) {
                return Optional.empty();
            }
            containers.add(new Container(
                    name.get().text(), ports((MapNode) item), name.get().location()));
        }
        return Optional.of(new TaskContainers(
                root.scalar("family").filter(value -> !isOpen(value)).map(ScalarNode::text),
                containers,
                root.entry("containerDefinitions").orElseThrow().key().location()));
    }

    private static boolean isOpen(ScalarNode value) {
        return value.text().matches("(?s).*([$<{%]).*") || value.text().isBlank();
    }

    private static Optional<List<Long>> ports(MapNode container) {
        List<Long> ports = new ArrayList<>();
        for (Node mapping : container.list("portMappings").map(ListNode::items).orElse(List.of())) {
            OptionalLong port = mapping instanceof MapNode map
                    ? map.scalar("containerPort").map(ScalarNode::asInteger).orElse(OptionalLong.empty())
                    : OptionalLong.empty();
            if (port.isEmpty()) {
                return Optional.empty();
            }
            ports.add(port.getAsLong());
        }
        return Optional.of(ports);
    }

    /** The containers of a template's task definition. */
    public static Optional<TaskContainers> of(TaskDefinition definition) {
        Optional<List<Value>> list = definition.containers();
        if (list.isEmpty() || list.get().isEmpty()) {
            return Optional.empty();
        }
        List<Container> containers = new ArrayList<>();
        for (Value item : list.get()) {
            Optional<String> name = item.get("Name").text();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            containers.add(new Container(
                    name.get(), ports(item), item.get("Name").place().location()));
        }
        return Optional.of(new TaskContainers(
                definition.get("Family").text(),
                containers,
                definition.resource().key().location()));
    }

    private static Optional<List<Long>> ports(Value container) {
        Value mappings = container.get("PortMappings");
        Optional<List<Value>> items = mappings.isAbsent() ? Optional.of(List.of()) : mappings.certainItems();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Long> ports = new ArrayList<>();
        for (Value mapping : items.get()) {
            OptionalLong port = mapping.get("ContainerPort").integer();
            if (port.isEmpty()) {
                return Optional.empty();
            }
            ports.add(port.getAsLong());
        }
        return Optional.of(ports);
    }

    /** The names in order. */
    public List<String> names() {
        return containers.stream().map(Container::name).toList();
    }
}
