package io.github.awslint.rules.sam;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;

/** A jar of another version than the pom's, told before anything is built; afterwards {@code lambda-code-missing} knows better. */
final class SamCodeuriArtifactMismatch implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction deployed : functions.all()) {
            LambdaFunction function = deployed.function();
            Value code = function.value(function.isServerless() ? "CodeUri" : "Code");
            List<Known> known = code.known();
            if (code.isFullyKnown() && known.size() == 1 && known.get(0).text().isPresent()) {
                check(function, known.get(0), deployed.build(), report);
            }
        }
    }

    private static void check(LambdaFunction function, Known code, Build build, Reporter report) {
        String text = code.text().orElse("");
        String folder = FileTree.folderOf(code.place().location().source().path());
        Optional<String> path = text.matches("[\\w ./-]+\\.(jar|zip)") && !text.startsWith("/")
                ? FileTree.resolve(folder, text)
                : Optional.empty();
        if (path.isEmpty() || build.tree().isFile(path.get())) {
            return;
        }
        Optional<JavaModule> module = build.moduleOf(FileTree.folderOf(path.get()))
                .filter(maker -> FileTree.folderOf(path.get()).equals(maker.buildFolder()));
        module.filter(maker ->
                        maker.finalName().isPresent() && build.archives(maker).isEmpty())
                .filter(maker -> isOtherVersion(path.get(), maker))
                .ifPresent(maker -> report(function, code, maker, build, report));
    }

    private static void report(LambdaFunction function, Known code, JavaModule maker, Build build, Reporter report) {
        Report finding = report.at(
                function.placeFor(code.place()),
                "\"%s\" is of another version than the pom, whose build makes %s.jar; give it a finalName"
                        .formatted(code.text().orElse(""), maker.finalName().orElse("")));
        build.pom(maker)
                .ifPresent(pom -> finding.note(
                        pom.locate("build/finalName", "version", "parent/version", "artifactId"),
                        "the archive takes its name from here"));
    }

    /** Whether the name is that of the module, a hyphen and a version, and the version is not the module's. */
    private static boolean isOtherVersion(String path, JavaModule maker) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = maker.artifactId() + "-";
        return name.startsWith(stem)
                && name.substring(stem.length()).matches("\\d.*")
                && !name.startsWith(maker.finalName().orElse(""));
    }
}
