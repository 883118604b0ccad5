package io.github.awslint.lambda;

import io.github.awslint.build.Absence;
import io.github.awslint.build.Build;
import io.github.awslint.build.ClassPath;
import io.github.awslint.build.JavaModule;
import io.github.awslint.build.LeftOver;
import io.github.awslint.build.LocalPath;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.FunctionCode.Missing;
import io.github.awslint.lambda.FunctionCode.Module;
import io.github.awslint.lambda.FunctionCode.Outdated;
import io.github.awslint.lambda.FunctionCode.Packaged;
import io.github.awslint.lambda.FunctionCode.Unseen;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the code of a function in the build. */
final class FunctionCodeFinder {

    /** What {@code sam build} does with any of these, it does by the Maven module in the folder. */
    private static final Pattern JAVA = Pattern.compile("java\\d+.*");

    private final LambdaFunction function;
    private final Build build;

    FunctionCodeFinder(LambdaFunction function, Build build) {
        this.function = function;
        this.build = build;
    }

    FunctionCode find() {
        ScalarNode place = literal(function.value(function.isServerless() ? "CodeUri" : "Code"))
                .orElse(null);
        if (place == null || function.value("PackageType").is("Image")) {
            return new Unseen();
        }
        return LocalPath.of(place).map(path -> code(place, path)).orElseGet(Unseen::new);
    }

    /** An image is made from the module in the folder that Docker sees, whatever the Dockerfile does with it. */
    FunctionCode ofImage(ContainerImage image) {
        return build.moduleAt(image.context())
                .map(module -> module(image.place(), module))
                .orElseGet(Unseen::new);
    }

    /** A value that is written out where it is used. */
    private static Optional<ScalarNode> literal(Value value) {
        List<Known> known = value.known();
        return value.isFullyKnown() && known.size() == 1
                ? known.get(0).scalar().filter(scalar -> known.get(0).place() == scalar)
                : Optional.empty();
    }

    /** {@code sam build} runs what the metadata name, a makefile for instance, and nobody knows what that does. */
    private static boolean isBuiltOtherwise(Resource resource) {
        Value method = resource.attributeValue("Metadata", "BuildMethod");
        return !method.isAbsent()
                && method.text().filter(text -> JAVA.matcher(text).matches()).isEmpty();
    }

    private FunctionCode code(ScalarNode place, String path) {
        Optional<Absence> absence = Absence.of(path, build);
        if (absence.isPresent()) {
            return new Missing(place, path, absence.get());
        }
        if (isBuiltOtherwise(function.resource())) {
            return new Unseen();
        }
        Optional<JavaModule> module = build.moduleAt(path);
        if (module.isPresent()) {
            return module(place, module.get());
        }
        Optional<String> successor = LeftOver.successor(path, build);
        if (successor.isPresent()) {
            return new Outdated(
                    place, path, successor.get(), build.moduleOf(path).orElseThrow());
        }
        return isPackage(path)
                ? build.deployed(path)
                        .<FunctionCode>map(classes -> new Packaged(place, path, withLayers(List.of(classes))))
                        .orElseGet(Unseen::new)
                : new Unseen();
    }

    private FunctionCode module(ScalarNode place, JavaModule module) {
        if (module.packaging().equals("pom") || !build.isCompiled(module)) {
            return new Unseen();
        }
        ClassPath own = build.classes(module);
        ClassPath dependencies = build.dependencies(module).orElseGet(ClassPath::unknown);
        return new Module(place, module, own, withLayers(List.of(own, dependencies)));
    }

    /** A folder outside of build folders holds sources, of whatever language, that {@code sam build} compiles. */
    private boolean isPackage(String path) {
        Optional<JavaModule> maker =
                build.moduleOf(FileTree.folderOf(path)).filter(module -> path.startsWith(module.buildFolder() + "/"));
        if (maker.filter(build::isPending).isPresent()) {
            return false;
        }
        return build.tree().isFile(path) ? path.endsWith(".jar") || path.endsWith(".zip") : maker.isPresent();
    }

    private ClassPath withLayers(List<ClassPath> code) {
        Value layers = function.value("Layers");
        if (layers.isAbsent()) {
            return ClassPath.join(code);
        }
        List<ClassPath> parts = new ArrayList<>(code);
        List<Value> items = layers.certainItems().orElse(List.of());
        if (items.isEmpty()) {
            parts.add(ClassPath.unknown());
        }
        items.forEach(item -> parts.add(item.resource().flatMap(this::layer).orElseGet(ClassPath::unknown)));
        return ClassPath.join(parts);
    }

    /** The classes of a layer that the template makes of an archive, or of a folder that is packed as it is. */
    private Optional<ClassPath> layer(Resource layer) {
        String property = switch (layer.type()) {
            case "AWS::Serverless::LayerVersion" -> "ContentUri";
            case "AWS::Lambda::LayerVersion" -> "Content";
            default -> "";
        };
        if (property.isEmpty()
                || !layer.attributeValue("Metadata", "BuildMethod").isAbsent()) {
            return Optional.empty();
        }
        return literal(layer.value(property))
                .flatMap(LocalPath::of)
                .filter(path -> build.tree().isFolder(path) || isPackage(path))
                .flatMap(build::layer);
    }
}
