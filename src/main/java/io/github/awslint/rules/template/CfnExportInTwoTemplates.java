package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.ExportName;
import io.github.awslint.cloudformation.SharedNames;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Two templates of a project that export one name. */
final class CfnExportInTwoTemplates implements Rule<SharedNames> {

    @Override
    public void check(SharedNames names, Reporter report) {
        Map<String, ExportName> first = new HashMap<>();
        for (ExportName export : names.exports()) {
            ExportName other = export.isLiteral() ? first.putIfAbsent(export.text(), export) : null;
            if (other == null || other.template() == export.template()) {
                continue;
            }
            boolean together = names.areNestedTogether(other.template(), export.template());
            if (together || areOneProject(names, other, export) && areDifferent(names, other, export)) {
                Report found = report.at(
                                export.place(),
                                "export name \"%s\" is taken by %s too; the second stack is refused"
                                        .formatted(
                                                export.written(),
                                                other.template().source().path()))
                        .note(other.place(), "exported there");
                if (!together) {
                    found.as(Severity.WARNING);
                }
            }
        }
    }

    /** Folders of samples lie side by side, too: a name that somebody imports is meant for all of them. */
    private static boolean areOneProject(SharedNames names, ExportName one, ExportName other) {
        return names.areInOneFolder(one, other)
                || names.near(other).contains(one)
                        && names.imports().stream()
                                .anyMatch(imported -> imported.text().equals(other.text()));
    }

    /** Templates that share resources or most of their exports are variants, of which one is deployed. */
    private static boolean areDifferent(SharedNames names, ExportName one, ExportName other) {
        Set<String> ids = ids(one.template());
        Set<String> shared = new HashSet<>(ids);
        shared.retainAll(ids(other.template()));
        return !ids.isEmpty() && shared.isEmpty() && sharedExports(names, one.template(), other.template()) == 1;
    }

    private static Set<String> ids(Template template) {
        Set<String> ids = new HashSet<>();
        template.resources().forEach(resource -> ids.add(resource.logicalId()));
        return ids;
    }

    private static long sharedExports(SharedNames names, Template one, Template other) {
        Set<String> texts = new HashSet<>();
        names.exports().stream().filter(name -> name.template() == one).forEach(name -> texts.add(name.text()));
        return names.exports().stream()
                .filter(name -> name.template() == other && texts.contains(name.text()))
                .count();
    }
}
