package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.FileCopy;
import io.github.awslint.codedeploy.Permission;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Excerpt;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** The structure of an appspec for servers: what the agent raises an error for, and what it never reads. */
final class ServerStructure {

    private static final List<String> SECTIONS =
            List.of("version", "os", "files", "file_exists_behavior", "permissions", "hooks");
    private static final List<String> FILE_KEYS = List.of("source", "destination");
    private static final List<String> PERMISSION_KEYS =
            List.of("object", "pattern", "except", "owner", "group", "mode", "acls", "context", "type");
    private static final List<String> SCRIPT_KEYS = List.of("location", "timeout", "runas", "sudo");

    private final ServerAppSpec appSpec;
    private final Reporter report;

    ServerStructure(ServerAppSpec appSpec, Reporter report) {
        this.appSpec = appSpec;
        this.report = report;
    }

    void check() {
        MapNode root = appSpec.root();
        checkKeys(root, SECTIONS);
        checkOs(root);
        listOfMaps("files", "source and destination");
        appSpec.files().forEach(this::checkFile);
        listOfMaps("permissions", "object and what to set on it");
        appSpec.permissions().forEach(this::checkPermission);
        root.entry("hooks").filter(hooks -> !isNull(hooks.value())).ifPresent(this::checkHooks);
    }

    private void checkOs(MapNode root) {
        Optional<Entry> os = root.entry("os");
        if (os.isEmpty()) {
            report.at(root.entries().get(0), "os is missing; write os: linux or os: windows");
        } else if (!(os.get().value() instanceof ScalarNode value)
                || !Placeholder.isIn(value.text())
                        && !List.of("linux", "windows").contains(value.text())) {
            report.at(
                    os.get().value(),
                    "os " + Excerpt.of(os.get().value().location().text())
                            + " is not known to the agent; write linux or windows");
        }
    }

    private void listOfMaps(String section, String keys) {
        Optional<Node> value = appSpec.root().get(section).filter(node -> !isNull(node));
        if (value.isPresent() && !(value.get() instanceof ListNode) && !isPlaceholder(value.get())) {
            report.at(value.get(), section + " must be a list; start each item, with " + keys + ", with a hyphen");
        }
        value.filter(ListNode.class::isInstance).stream()
                .flatMap(list -> ((ListNode) list).items().stream())
                .filter(item -> !(item instanceof MapNode) && !isPlaceholder(item))
                .forEach(item -> report.at(item, "item of " + section + " must be a mapping with " + keys));
    }

    private void checkFile(FileCopy file) {
        if (file.source().isEmpty()) {
            report.at(place(file.node(), "source"), "source is missing; name what to copy, or / for the whole bundle");
        } else if (file.destination().isEmpty()) {
            report.at(
                    place(file.node(), "destination"),
                    "destination is missing; name the folder on the instance that the source goes to");
        }
        if (!file.node().has("file_exists_behavior")) {
            checkKeys(file.node(), FILE_KEYS);
        }
    }

    private void checkPermission(Permission permission) {
        if (permission.object().isEmpty()) {
            report.at(
                    place(permission.node(), "object"),
                    "object is missing; name the file or folder on the instance to set permissions on");
        }
        checkKeys(permission.node(), PERMISSION_KEYS);
    }

    private void checkHooks(Entry hooks) {
        if (!(hooks.value() instanceof MapNode events)) {
            if (!isPlaceholder(hooks.value())) {
                report.at(hooks, "hooks must be a mapping from lifecycle events to lists of scripts");
            }
            return;
        }
        for (Entry event : events.entries()) {
            if (event.value() instanceof ListNode scripts) {
                scripts.items().forEach(script -> checkScript(event.name(), script));
            } else if (isNull(event.value())) {
                report.at(event, "event " + event.name() + " holds no script, which fails agents before 2.0; remove it")
                        .as(Severity.WARNING);
            } else if (!isPlaceholder(event.value())) {
                report.at(event, "event " + event.name() + " must hold a list of scripts; put - in front of location");
            }
        }
    }

    private void checkScript(String event, Node script) {
        if (script instanceof MapNode map) {
            checkKeys(map, SCRIPT_KEYS);
        } else if (!isPlaceholder(script)) {
            report.at(script, "script of " + event + " must be a mapping; write location: in front of the path");
        }
    }

    /** The agent looks its keys up as they are and never looks at others. */
    private void checkKeys(MapNode map, List<String> known) {
        for (Entry entry : map.entries()) {
            String name = entry.name();
            if (known.contains(name) || name.matches("[._].*|x-.*|(?i)comment.*") || Placeholder.isIn(name)) {
                continue;
            }
            Optional<String> near = NearestName.of(name, known);
            String hint = near.map(key -> "; write " + key).orElse("; known here are " + String.join(", ", known));
            report.at(entry, "key \"" + name + "\" is never read by the agent" + hint)
                    .as(near.isPresent() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static Node place(MapNode item, String key) {
        return item.get(key).isPresent()
                ? item.entry(key).get().key()
                : item.entries().isEmpty() ? item : item.entries().get(0).key();
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.isNull();
    }

    private static boolean isPlaceholder(Node node) {
        return node instanceof ScalarNode scalar && Placeholder.isIn(scalar.text());
    }
}
