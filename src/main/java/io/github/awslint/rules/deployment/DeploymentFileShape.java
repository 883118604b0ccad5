package io.github.awslint.rules.deployment;

import io.github.awslint.deployment.Given;
import io.github.awslint.deployment.ParameterFile;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file of parameters that is not of its form. */
final class DeploymentFileShape implements Rule<ParameterFile> {

    private static final List<String> GIT_SYNC = List.of(ParameterFile.TEMPLATE_PATH, "parameters", "tags");
    private static final List<String> ITEM =
            List.of("ParameterKey", "ParameterValue", "UsePreviousValue", "ResolvedValue");

    @Override
    public void check(ParameterFile file, Reporter report) {
        if (file.form() == ParameterFile.Form.GIT_SYNC && file.root() instanceof MapNode root) {
            gitSync(root, report);
        } else if (file.form() == ParameterFile.Form.LIST && file.root() instanceof ListNode list) {
            list.items().forEach(item -> item((MapNode) item, report));
            repeated(file, report);
        }
    }

    private static void gitSync(MapNode root, Reporter report) {
        unknownKeys(root, GIT_SYNC, "a deployment file", report);
        root.entry(ParameterFile.TEMPLATE_PATH)
                .filter(entry -> !(entry.value() instanceof ScalarNode path)
                        || path.isNull()
                        || path.text().isBlank())
                .ifPresent(entry -> report.at(
                        entry,
                        "%s names no file; write the template's path from the top of the repository"
                                .formatted(entry.name())));
        for (String section : List.of("parameters", "tags")) {
            root.entry(section).ifPresent(entry -> {
                if (entry.value() instanceof MapNode map) {
                    map.entries().stream()
                            .filter(one -> one.value() instanceof MapNode)
                            .forEach(one -> report.at(
                                    one, "\"%s\" is a mapping, but a value belongs here".formatted(one.name())));
                } else if (!(entry.value() instanceof ScalarNode nothing && nothing.isNull())) {
                    report.at(entry, "%s is no mapping of names to values".formatted(section));
                }
            });
        }
    }

    private static void item(MapNode item, Reporter report) {
        unknownKeys(item, ITEM, "an item of a parameter list", report);
        Node anchor = item.entries().get(0).key();
        if (!item.has("ParameterValue") && !item.has("UsePreviousValue")) {
            report.at(anchor, "item has no ParameterValue, give a value or set UsePreviousValue");
        }
    }

    private static void unknownKeys(MapNode map, List<String> known, String owner, Reporter report) {
        for (Entry entry : map.entries()) {
            if (!known.contains(entry.name())) {
                report.at(
                        entry,
                        "\"%s\" is no key of %s%s"
                                .formatted(entry.name(), owner, NearestName.hint(entry.name(), known)));
            }
        }
    }

    private static void repeated(ParameterFile file, Reporter report) {
        Set<String> seen = new HashSet<>();
        for (Given given : file.values()) {
            if (!seen.add(given.name())) {
                report.at(given.place(), "parameter \"%s\" is given twice".formatted(given.name()));
            }
        }
    }
}
