package io.github.awslint.rules.codebuild;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One phase: its name, its keys, and commands that are text. */
final class PhaseStructure {

    static final List<String> NAMES = List.of("install", "pre_build", "build", "post_build");

    private static final List<String> KEYS = List.of("commands", "finally", "runtime-versions", "on-failure", "run-as");

    private PhaseStructure() {}

    static void check(Entry phase, Reporter report) {
        String name = phase.name();
        if (!NAMES.contains(name) && !Unknown.in(phase.key())) {
            report.at(
                    phase,
                    "phase \"" + name + "\" is not known to CodeBuild; "
                            + near(name)
                                    .map(other -> "write " + other)
                                    .orElse("there are only " + String.join(", ", NAMES)));
        }
        if (phase.value() instanceof MapNode map) {
            map.entries().forEach(entry -> checkEntry(name, entry, report));
        } else if (phase.value() instanceof ListNode) {
            report.at(phase, "phase " + name + " must hold commands; write commands: above the list and indent it");
        }
    }

    private static Optional<String> near(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return NAMES.stream()
                .filter(known -> known.replace("_", "").equals(plain))
                .findFirst()
                .or(() -> NearestName.of(name, NAMES));
    }

    private static void checkEntry(String phase, Entry entry, Reporter report) {
        String key = entry.name();
        switch (key) {
            case "commands", "finally" -> checkCommands(phase, entry, report);
            case "on-failure" -> checkOnFailure(entry, report);
            case "runtime-versions" -> {
                if (!phase.equals("install") && NAMES.contains(phase)) {
                    report.at(entry, "runtime-versions is read in the install phase only; move it there")
                            .as(Severity.WARNING);
                }
            }
            default -> {
                if (!KEYS.contains(key) && !Unknown.in(entry.key())) {
                    Optional<String> near = key.equals("command") ? Optional.of("commands") : NearestName.of(key, KEYS);
                    report.at(
                                    entry,
                                    "key \"" + key + "\" of phase " + phase + " is not known to CodeBuild"
                                            + near.map(other -> "; write " + other)
                                                    .orElse("; known are " + String.join(", ", KEYS)))
                            .as(near.isPresent() ? Severity.ERROR : Severity.WARNING);
                }
            }
        }
    }

    private static void checkCommands(String phase, Entry entry, Reporter report) {
        if (entry.value() instanceof ListNode list) {
            for (Node command : list.items()) {
                if (!(command instanceof ScalarNode)) {
                    report.at(
                            command,
                            "command of phase " + phase
                                    + " is read as a mapping, not as text; put quotes around the whole command");
                }
            }
        } else if (entry.value() instanceof ScalarNode text && !text.isNull() && !Unknown.in(text)) {
            report.at(
                            entry.value(),
                            entry.name() + " of phase " + phase + " must be a list; put - in front of the command")
                    .as(Severity.WARNING);
        }
    }

    private static void checkOnFailure(Entry entry, Reporter report) {
        if (entry.value() instanceof ScalarNode text
                && !Unknown.in(text)
                && !text.text().matches("ABORT|CONTINUE|RETRY.*")) {
            report.at(text, "on-failure \"" + text + "\" is not known to CodeBuild; write ABORT or CONTINUE");
        }
    }
}
