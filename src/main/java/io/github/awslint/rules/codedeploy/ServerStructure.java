package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.FileCopy;
import io.github.awslint.codedeploy.Permission;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
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

    private final ServerAppSpec appSpec;
    private final Reporter report;

    ServerStructure(ServerAppSpec appSpec, Reporter report) {
        this.appSpec = appSpec;
        this.report = report;
    }

    void check() {
        MapNode root = appSpec.root();
        KnownKeys.check(root, SECTIONS, report);
        checkOs(root);
        listOfMaps("files", "source and destination");
        appSpec.files().forEach(this::checkFile);
        listOfMaps("permissions", "object and what to set on it");
        appSpec.permissions().forEach(this::checkPermission);
        root.entry("hooks")
                .filter(hooks -> !KnownKeys.isNull(hooks.value()))
                .ifPresent(hooks -> HookStructure.check(hooks, report));
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
        Optional<Node> value = appSpec.root().get(section).filter(node -> !KnownKeys.isNull(node));
        if (value.isPresent() && !(value.get() instanceof ListNode) && !KnownKeys.isPlaceholder(value.get())) {
            report.at(value.get(), section + " must be a list; start each item, with " + keys + ", with a hyphen");
        }
        value.filter(ListNode.class::isInstance).stream()
                .flatMap(list -> ((ListNode) list).items().stream())
                .filter(item -> !(item instanceof MapNode) && !KnownKeys.isPlaceholder(item))
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
            KnownKeys.check(file.node(), FILE_KEYS, report);
        }
    }

    private void checkPermission(Permission permission) {
        if (permission.object().isEmpty()) {
            report.at(
                    place(permission.node(), "object"),
                    "object is missing; name the file or folder on the instance to set permissions on");
        }
        KnownKeys.check(permission.node(), PERMISSION_KEYS, report);
    }

    private static Node place(MapNode item, String key) {
        return item.get(key).isPresent()
                ? item.entry(key).get().key()
                : item.entries().isEmpty() ? item : item.entries().get(0).key();
    }
}
