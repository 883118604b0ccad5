package io.github.awslint.rules.codedeploy;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;

/** The structure of an appspec's hooks for servers: events with lists of scripts. */
final class HookStructure {

    private static final List<String> SCRIPT_KEYS = List.of("location", "timeout", "runas", "sudo");

    private HookStructure() {}

    static void check(Entry hooks, Reporter report) {
        if (!(hooks.value() instanceof MapNode events)) {
            if (!KnownKeys.isPlaceholder(hooks.value())) {
                report.at(hooks, "hooks must be a mapping from lifecycle events to lists of scripts");
            }
            return;
        }
        for (Entry event : events.entries()) {
            if (event.value() instanceof ListNode scripts) {
                scripts.items().forEach(script -> checkScript(event.name(), script, report));
            } else if (KnownKeys.isNull(event.value())) {
                report.at(event, "event " + event.name() + " holds no script, which fails agents before 2.0; remove it")
                        .as(Severity.WARNING);
            } else if (!KnownKeys.isPlaceholder(event.value())) {
                report.at(event, "event " + event.name() + " must hold a list of scripts; put - in front of location");
            }
        }
    }

    private static void checkScript(String event, Node script, Reporter report) {
        if (script instanceof MapNode map) {
            KnownKeys.check(map, SCRIPT_KEYS, report);
        } else if (!KnownKeys.isPlaceholder(script)) {
            report.at(script, "script of " + event + " must be a mapping; write location: in front of the path");
        }
    }
}
