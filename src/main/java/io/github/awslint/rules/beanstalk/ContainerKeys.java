package io.github.awslint.rules.beanstalk;

import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;

/** The keys of a container definition, whose case counts: those of version 1 and of templates begin with a capital. */
final class ContainerKeys {

    private static final List<String> KEYS = List.of(
            "name",
            "image",
            "memory",
            "memoryReservation",
            "essential",
            "environment",
            "mountPoints",
            "portMappings",
            "links",
            "volumesFrom",
            "command",
            "entryPoint",
            "hostname",
            "logConfiguration",
            "ulimits",
            "user",
            "workingDirectory");

    private ContainerKeys() {}

    /** Reports keys that are known in other case only. */
    static void check(MapNode container, Reporter report) {
        for (Entry entry : container.entries()) {
            if (!KEYS.contains(entry.name())) {
                KEYS.stream()
                        .filter(key -> key.equalsIgnoreCase(entry.name()))
                        .findFirst()
                        .ifPresent(key -> report.at(
                                entry, "Key \"" + entry.name() + "\" is not read: case counts; write \"" + key + "\""));
            }
        }
    }
}
