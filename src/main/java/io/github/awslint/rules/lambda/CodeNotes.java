package io.github.awslint.rules.lambda;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.lambda.ContainerImage;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.rule.Report;
import io.github.awslint.tree.FileTree;
import java.util.Optional;

/** The other ends of a finding about a function's code: the value that names the code, and the pom of the module that makes it. */
final class CodeNotes {

    private CodeNotes() {}

    /** Points at the value that names the code, and at an element of the pom, the first of them that is there. */
    static void add(Report report, DeployedFunction function, String what, String... elements) {
        if (function.code() instanceof FunctionCode.Packaged packaged) {
            report.note(
                    packaged.place(),
                    "the function runs this " + (isFolder(packaged, function) ? "folder" : "archive"));
        } else if (function.code() instanceof FunctionCode.Module module) {
            report.note(
                    module.place(),
                    function.image().isPresent()
                            ? "the image is made from this module"
                            : "sam build packs this module");
            function.image()
                    .flatMap(ContainerImage::command)
                    .ifPresent(command -> report.note(command.place(), "the handler of the image"));
        }
        addMaker(report, function, what, elements);
    }

    /** Points at an element of the pom of the module that makes the code, the first of them that is there. */
    static void addMaker(Report report, DeployedFunction function, String what, String... elements) {
        maker(function)
                .flatMap(module -> function.build().pom(module))
                .ifPresent(pom -> report.note(pom.locate(elements), what));
    }

    private static boolean isFolder(FunctionCode.Packaged packaged, DeployedFunction function) {
        return function.build().tree().isFolder(packaged.path());
    }

    /** The module that makes a function's code. */
    static Optional<JavaModule> maker(DeployedFunction function) {
        Build build = function.build();
        if (function.code() instanceof FunctionCode.Module module) {
            return Optional.of(module.module());
        }
        return function.code() instanceof FunctionCode.Packaged packaged
                ? build.moduleOf(FileTree.folderOf(packaged.path()))
                        .filter(module -> packaged.path().startsWith(module.buildFolder() + "/"))
                : Optional.empty();
    }
}
