package io.github.awslint.codebuild;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.build.PomLineage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A buildspec with the Maven project that it builds.
 *
 * @param build of the project that the buildspec's file belongs to
 */
public record ProjectBuild(BuildSpec buildSpec, Build build) {

    /** Whether the commands run Maven, and nothing but Maven decides about Java. */
    public boolean runsMaven() {
        return buildSpec.mentions("mvn ", "mvnw", "./mvn");
    }

    /** Whether a pom tells the tests where to write their reports. */
    public boolean setsReportsFolder() {
        return build.project().stream()
                .flatMap(module -> build.pom(module).stream())
                .flatMap(pom -> Stream.of("build/plugins/plugin", "build/pluginManagement/plugins/plugin")
                        .flatMap(path -> pom.root().all(path).stream()))
                .anyMatch(
                        plugin -> plugin.first("configuration/reportsDirectory").isPresent()
                                || plugin.first("executions/execution/configuration/reportsDirectory")
                                        .isPresent());
    }

    /** The releases that the modules are compiled for, as far as their poms say so; none of a module that a toolchain compiles. */
    public List<PomLineage.Text> releases() {
        List<PomLineage.Text> releases = new ArrayList<>();
        for (JavaModule module : build.project()) {
            PomLineage poms = build.lineage(module);
            if (poms.plugin("maven-toolchains-plugin").isEmpty()) {
                poms.release().ifPresent(releases::add);
            }
        }
        return releases;
    }
}
