package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.Dockerrun;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Container definitions that name a volume or container that the file does not have. */
final class DockerrunV2References implements Rule<Dockerrun> {

    @Override
    public void check(Dockerrun file, Reporter report) {
        List<MapNode> containers = maps(file.root(), "containerDefinitions").toList();
        if (!file.isVersion(2) || containers.isEmpty()) {
            return;
        }
        Set<String> volumes = new HashSet<>();
        maps(file.root(), "volumes")
                .forEach(volume -> volume.scalar("name").map(ScalarNode::text).ifPresent(volumes::add));
        Map<String, ScalarNode> names = new HashMap<>();
        for (MapNode container : containers) {
            container.scalar("name").ifPresent(name -> unique(names, name, name.text(), "Container name", report));
        }
        names.keySet().forEach(name -> volumes.add("awseb-logs-" + name));
        Map<String, ScalarNode> hostPorts = new HashMap<>();
        for (MapNode container : containers) {
            maps(container, "mountPoints")
                    .forEach(mount -> mount.scalar("sourceVolume")
                            .ifPresent(volume -> defined(volume, volume.text(), volumes, "Volume", report)));
            maps(container, "volumesFrom")
                    .forEach(from -> from.scalar("sourceContainer")
                            .ifPresent(source -> defined(source, source.text(), names.keySet(), "Container", report)));
            container.list("links").stream()
                    .flatMap(list -> list.items().stream())
                    .filter(ScalarNode.class::isInstance)
                    .map(ScalarNode.class::cast)
                    .forEach(link -> defined(link, link.text().split(":")[0], names.keySet(), "Container", report));
            maps(container, "portMappings").forEach(mapping -> port(hostPorts, mapping, report));
            memory(container, report);
            ContainerKeys.check(container, report);
        }
        essential(containers, report);
    }

    private static Stream<MapNode> maps(MapNode node, String key) {
        return node.list(key).map(ListNode::items).orElse(List.of()).stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast);
    }

    /** One port may be used twice where the protocols differ; port 0 stands for any. */
    private static void port(Map<String, ScalarNode> seen, MapNode mapping, Reporter report) {
        String protocol = mapping.scalar("protocol").map(ScalarNode::text).orElse("tcp");
        mapping.scalar("hostPort")
                .filter(port -> !port.text().equals("0"))
                .ifPresent(port -> unique(seen, port, port.text() + "/" + protocol, "Host port", report));
    }

    private static void unique(
            Map<String, ScalarNode> seen, ScalarNode value, String key, String subject, Reporter report) {
        if (Placeholders.in(value.text())) {
            seen.put(key, value);
            return;
        }
        ScalarNode earlier = seen.putIfAbsent(key, value);
        if (earlier != null) {
            report.at(value, subject + " \"" + value.text() + "\" is taken; choose another one")
                    .note(earlier, "first used here");
        }
    }

    private static void defined(ScalarNode where, String name, Set<String> names, String subject, Reporter report) {
        if (!names.contains(name)
                && !Placeholders.in(where.text())
                && names.stream().noneMatch(Placeholders::in)) {
            report.at(where, subject + " \"" + name + "\" is not defined in this file" + NearestName.hint(name, names));
        }
    }

    private static void memory(MapNode container, Reporter report) {
        if (!container.has("memory")
                && !container.has("memoryReservation")
                && !container.entries().isEmpty()) {
            report.at(
                    container.entries().get(0),
                    "Container has neither memory nor memoryReservation; give it one of them");
        }
    }

    /** ECS takes a container as essential where nothing else is said. */
    private static void essential(List<MapNode> containers, Reporter report) {
        boolean none = containers.stream()
                .allMatch(container -> container
                        .scalar("essential")
                        .flatMap(ScalarNode::asBoolean)
                        .filter(essential -> !essential)
                        .isPresent());
        if (none) {
            report.at(
                            containers.get(0).entry("essential").orElseThrow(),
                            "No container is essential; set essential to true for one")
                    .as(Severity.WARNING);
        }
    }
}
