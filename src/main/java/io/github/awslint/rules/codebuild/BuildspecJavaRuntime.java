package io.github.awslint.rules.codebuild;

import io.github.awslint.build.PomLineage;
import io.github.awslint.codebuild.ProjectBuild;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A compiler makes classes for its own release and older ones, never for a newer one. */
final class BuildspecJavaRuntime implements Rule<ProjectBuild> {

    private static final Pattern RUNTIME = Pattern.compile("(?:corretto|openjdk)([0-9]+)");

    @Override
    public void check(ProjectBuild project, Reporter report) {
        Optional<ScalarNode> runtime = project.buildSpec().runtime("java");
        // a build may bring a JDK of its own
        if (runtime.isEmpty()
                || !project.runsMaven()
                || project.buildSpec().mentions("JAVA_HOME", "sdk install", "java-", "jdk", "alternatives")) {
            return;
        }
        Matcher version = RUNTIME.matcher(runtime.get().text().strip());
        if (!version.matches()) {
            return;
        }
        int jdk = Integer.parseInt(version.group(1));
        project.releases().stream()
                .max(Comparator.comparingInt(BuildspecJavaRuntime::number))
                .filter(release -> number(release) > jdk)
                .ifPresent(release -> report.at(
                                runtime.get(),
                                "java %s cannot compile for release %s, which the pom asks for; write corretto%d"
                                        .formatted(runtime.get(), release.value(), number(release)))
                        .note(release.location(), "the release is set here"));
    }

    private static int number(PomLineage.Text release) {
        return PomLineage.number(release.value()).orElse(0);
    }
}
