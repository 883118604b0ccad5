package io.github.awslint.rules.codebuild;

import io.github.awslint.build.JavaModule;
import io.github.awslint.codebuild.BuildArtifact;
import io.github.awslint.codebuild.ProjectBuild;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports in a format that CodeBuild does not know, or from where Maven puts none. */
final class BuildspecReportPath implements Rule<ProjectBuild> {

    private static final List<String> FORMATS = List.of(
            "CUCUMBERJSON",
            "JUNITXML",
            "NUNITXML",
            "NUNIT3XML",
            "TESTNGXML",
            "VISUALSTUDIOTRX",
            "CLOVERXML",
            "COBERTURAXML",
            "JACOCOXML",
            "SIMPLECOV");

    @Override
    public void check(ProjectBuild project, Reporter report) {
        for (Entry group : project.buildSpec().reports()) {
            if (group.value() instanceof MapNode map) {
                Optional<ScalarNode> format = map.scalar("file-format").filter(value -> !value.isNull());
                String name =
                        format.map(ScalarNode::text).orElse("JUNITXML").strip().toUpperCase(Locale.ROOT);
                if (!FORMATS.contains(name)
                        && format.filter(value -> !Unknown.in(value)).isPresent()) {
                    report.at(
                            format.get(),
                            "file-format \"" + format.get() + "\" is not one of " + String.join(", ", FORMATS));
                } else if (name.equals("JUNITXML")) {
                    checkPath(project, new BuildArtifact(group.key(), map), report);
                }
            }
        }
    }

    /** Other tools of the same build, and a pom that moves the reports, put them elsewhere. */
    private static void checkPath(ProjectBuild project, BuildArtifact files, Reporter report) {
        if (!project.runsMaven()
                || !files.isKnown()
                || project.buildSpec()
                        .mentions("npm", "yarn", "gradle", "pytest", "tox", "ctest", "cp ", "reportsDirectory")
                || project.setsReportsFolder()) {
            return;
        }
        boolean fits = project.build().project().stream()
                .flatMap(module -> Stream.of("surefire-reports", "failsafe-reports")
                        .map(folder -> JavaModule.below(module.buildFolder(), folder)))
                .anyMatch(folder -> files.takes(folder + "/TEST-com.example.OrderTest.xml"));
        if (!fits && !project.build().project().isEmpty()) {
            ScalarNode place = files.baseDirectory().orElse(files.files().get(0));
            report.at(
                            place,
                            "reports of group \"%s\" are not where Maven writes them; name target/surefire-reports"
                                    .formatted(files.name()))
                    .as(Severity.INFO);
        }
    }
}
