package io.github.awslint.rules.codebuild;

import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Excerpt;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** The sections of a buildspec: what CodeBuild refuses, and what it never reads. */
final class BuildspecStructure implements Rule<BuildSpec> {

    private static final List<String> SECTIONS =
            List.of("version", "run-as", "env", "proxy", "batch", "phases", "reports", "artifacts", "cache");

    @Override
    public void check(BuildSpec buildSpec, Reporter report) {
        MapNode root = buildSpec.root();
        checkVersion(root, report);
        checkSections(root, report);
        checkPhases(root, report);
        for (Entry phase : buildSpec.phases()) {
            PhaseStructure.check(phase, report);
        }
        SectionStructure.check(buildSpec, report);
    }

    private static void checkVersion(MapNode root, Reporter report) {
        Optional<Entry> version = root.entry("version");
        if (version.isEmpty()) {
            report.at(root.entries().get(0), "version is missing; write version: 0.2 at the top of the buildspec");
        } else if (!(version.get().value() instanceof ScalarNode text)
                || !text.text().strip().matches("0\\.[12]") && !Unknown.in(text)) {
            report.at(
                    version.get().value(),
                    "version " + Excerpt.of(version.get().value().location().text())
                            + " is not known to CodeBuild; write 0.2");
        }
    }

    private static void checkSections(MapNode root, Reporter report) {
        for (Entry section : root.entries()) {
            String name = section.name();
            if (SECTIONS.contains(name) || name.matches("x-.*|\\..*") || Unknown.in(section.key())) {
                continue;
            }
            if (PhaseStructure.NAMES.contains(name)) {
                report.at(section, "phase " + name + " stands beside phases, where CodeBuild does not look; indent it");
                continue;
            }
            Optional<String> near = NearestName.of(name, SECTIONS);
            report.at(
                            section,
                            "section \"" + name + "\" is not known to CodeBuild"
                                    + near.map(other -> "; write " + other)
                                            .orElse("; known are " + String.join(", ", SECTIONS)))
                    .as(near.isPresent() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static void checkPhases(MapNode root, Reporter report) {
        Optional<Entry> phases = root.entry("phases");
        boolean batch = root.has("batch");
        if (phases.isEmpty()) {
            if (!batch && NearestName.of("phases", names(root)).isEmpty()) {
                report.at(root.entries().get(0), "phases is missing; without it there is nothing to build");
            }
        } else if (!(phases.get().value() instanceof MapNode map)
                || map.entries().isEmpty()) {
            boolean later = phases.get().value() instanceof ScalarNode text && Unknown.in(text);
            if (!later && !batch) {
                report.at(
                        phases.get(), "phases holds no phase; indent install, pre_build, build or post_build below it");
            }
        }
    }

    private static List<String> names(MapNode map) {
        return map.entries().stream().map(Entry::name).toList();
    }
}
