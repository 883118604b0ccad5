package io.github.awslint.lambda;

import io.github.awslint.build.Build;
import io.github.awslint.build.ClassPath;
import io.github.awslint.build.JavaModule;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;

/** Where the code of a function on a Java runtime comes from, as far as the project shows it. */
public sealed interface FunctionCode {

    /** Code that cannot be seen: elsewhere, of another build tool, or not built yet. */
    record Unseen() implements FunctionCode {}

    /**
     * An archive that is deployed as it is.
     *
     * @param place the value that names it
     */
    record Packaged(ScalarNode place, String path, ClassPath classes) implements FunctionCode {}

    /**
     * A Maven module that {@code sam build} compiles and packs together with its dependencies.
     *
     * @param classes those of the module itself
     */
    record Module(ScalarNode place, JavaModule module, ClassPath classes) implements FunctionCode {}

    /**
     * An archive that is not there, though the module that should make it has been packaged.
     *
     * @param made the archives that it did make
     */
    record Missing(ScalarNode place, String path, JavaModule module, List<String> made) implements FunctionCode {}

    /** Finds the code of a function. */
    static FunctionCode of(LambdaFunction function, Build build) {
        Optional<ScalarNode> place = place(function);
        if (place.isEmpty() || isBuiltOtherwise(function)) {
            return new Unseen();
        }
        String text = place.get().text();
        String folder = FileTree.folderOf(place.get().location().source().path());
        boolean local = !text.isBlank() && !text.contains(":") && !text.startsWith("/") && !text.contains("\\");
        Optional<String> path = local ? FileTree.resolve(folder, text) : Optional.empty();
        if (path.isEmpty()) {
            return new Unseen();
        }
        return path.get().endsWith(".jar") || path.get().endsWith(".zip")
                ? archive(place.get(), path.get(), function, build)
                : folder(place.get(), path.get(), build);
    }

    private static Optional<ScalarNode> place(LambdaFunction function) {
        Value value = function.value(function.isServerless() ? "CodeUri" : "Code");
        List<Known> known = value.known();
        return value.isFullyKnown() && known.size() == 1
                ? known.get(0).scalar().filter(scalar -> known.get(0).place() == scalar)
                : Optional.empty();
    }

    /** {@code sam build} runs what the metadata name, a makefile for instance, and nobody knows what that does. */
    private static boolean isBuiltOtherwise(LambdaFunction function) {
        return !function.resource().attributeValue("Metadata", "BuildMethod").isAbsent()
                || function.value("PackageType").is("Image");
    }

    private static FunctionCode archive(ScalarNode place, String path, LambdaFunction function, Build build) {
        boolean alone = function.value("Layers").isAbsent();
        Optional<JavaModule> maker =
                build.moduleOf(FileTree.folderOf(path)).filter(module -> path.startsWith(module.buildFolder() + "/"));
        if (maker.filter(build::isPending).isPresent()) {
            return new Unseen();
        }
        if (build.tree().isFile(path)) {
            return build.deployed(path, alone)
                    .<FunctionCode>map(classes -> new Packaged(place, path, classes))
                    .orElseGet(Unseen::new);
        }
        if (maker.isEmpty() || maker.get().packaging().equals("pom")) {
            return new Unseen();
        }
        List<String> made = build.archives(maker.get());
        return made.isEmpty() || !build.isCompiled(maker.get())
                ? new Unseen()
                : new Missing(place, path, maker.get(), made);
    }

    /** Only a folder with a pom is compiled by {@code sam build}; another may hold anything. */
    private static FunctionCode folder(ScalarNode place, String path, Build build) {
        return build.moduleAt(path)
                .filter(module -> !module.packaging().equals("pom"))
                .filter(build::isCompiled)
                .<FunctionCode>map(module -> new Module(place, module, build.classes(module)))
                .orElseGet(Unseen::new);
    }
}
