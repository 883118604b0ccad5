package io.github.awslint.rules.cloudformation;

import io.github.awslint.build.Absence;
import io.github.awslint.build.Build;
import io.github.awslint.packaging.LocalFile;
import io.github.awslint.packaging.LocalFiles;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A path in a template at which the project has nothing. */
final class CfnLocalFileMissing implements Rule<LocalFiles> {

    @Override
    public void check(LocalFiles files, Reporter report) {
        Set<ScalarNode> seen = new HashSet<>();
        for (LocalFile file : files.all()) {
            if (seen.add(file.place()) && !isCodeOfJava(file)) {
                file.path().ifPresent(path -> check(file, path, files.build(), report));
            }
        }
    }

    /** Another rule compares that with what the build makes. */
    private static boolean isCodeOfJava(LocalFile file) {
        return file.owner().type().endsWith("::Function")
                && file.owner()
                        .value("Runtime")
                        .text()
                        .filter(runtime -> runtime.startsWith("java"))
                        .isPresent();
    }

    private static void check(LocalFile file, String path, Build build, Reporter report) {
        Absence absence = Absence.of(path, build).orElse(null);
        if (absence == null) {
            return;
        }
        Optional<String> near = NearestName.of(path, absence.siblings()).or(() -> NearestName.of(path, absence.made()));
        if (near.isEmpty() && !absence.isCertain(path, build)) {
            return;
        }
        Report found = report.at(
                file.place(),
                "%s \"%s\" is not there; %s"
                        .formatted(
                                file.property(),
                                file.place().text(),
                                near.map(name -> "did you mean \"" + name + "\"?")
                                        .orElse("write a path relative to this template")));
        absence.maker()
                .flatMap(build::pom)
                .ifPresent(pom -> found.note(
                        pom.locate("build/finalName", "artifactId"), "this module is built, and did not make it"));
        found.as(near.isPresent() || absence.maker().isPresent() || !file.code() ? Severity.ERROR : Severity.WARNING);
    }
}
