package io.github.awslint.codebuild;

import io.github.awslint.build.Build;
import io.github.awslint.build.CompilerRelease;
import io.github.awslint.build.JavaModule;
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
        return build.modules().stream()
                .flatMap(module -> build.pom(module).stream())
                .flatMap(pom -> Stream.of("build/plugins/plugin", "build/pluginManagement/plugins/plugin")
                        .flatMap(path -> pom.project().all(path)))
                .anyMatch(
                        plugin -> plugin.first("configuration/reportsDirectory").isPresent()
                                || plugin.all("executions/execution/configuration/reportsDirectory")
                                        .findAny()
                                        .isPresent());
    }

    /** The releases that the modules are compiled for, as far as their poms say so. */
    public List<CompilerRelease> releases() {
        List<CompilerRelease> releases = new ArrayList<>();
        for (JavaModule module : build.modules()) {
            CompilerRelease.of(build, module).ifPresent(releases::add);
        }
        return releases;
    }
}
