package io.github.awslint.lambda;

import io.github.awslint.build.Build;
import io.github.awslint.build.ClassFile;
import io.github.awslint.build.ClassPath;
import io.github.awslint.build.Hierarchy;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A function on a managed Java runtime or in an image with one, together with the code that the build makes for it. The code is looked up when a rule asks for it,
 * and once.
 */
public final class DeployedFunction {

    private final LambdaFunction function;
    private final Build build;
    private final Optional<ContainerImage> image;
    private FunctionCode code;
    private Optional<Hierarchy> hierarchy;

    DeployedFunction(LambdaFunction function, Optional<ContainerImage> image, Build build) {
        this.function = function;
        this.image = image;
        this.build = build;
    }

    /** The image that it runs in; empty where it runs on a managed runtime. */
    public Optional<ContainerImage> image() {
        return image;
    }

    public LambdaFunction function() {
        return function;
    }

    /** The build that makes the code. */
    public Build build() {
        return build;
    }

    /** Where its code comes from. */
    public synchronized FunctionCode code() {
        if (code == null) {
            FunctionCodeFinder finder = new FunctionCodeFinder(function, build);
            code = image.map(finder::ofImage).orElseGet(finder::find);
        }
        return code;
    }

    /** The handler, where it is the same whatever the conditions and parameters are. */
    public Optional<HandlerName> handler() {
        Optional<String> text = image.isPresent()
                ? image.get().handler()
                : function.value("Handler").text();
        return text.flatMap(HandlerName::parse);
    }

    /** Where the handler is written: there if it stands in the function, else at the function's name. */
    public Node handlerPlace() {
        return image.map(ContainerImage::handlerPlace)
                .orElseGet(() -> function.placeFor(function.value("Handler").place()));
    }

    /** The classes of the function's code; empty where the code cannot be seen. */
    public Optional<ClassPath> classes() {
        if (code() instanceof FunctionCode.Packaged packaged) {
            return Optional.of(packaged.classes());
        }
        return code() instanceof FunctionCode.Module module ? Optional.of(module.classes()) : Optional.empty();
    }

    /** Where to point at the code: the value that names it; empty where the code cannot be seen. */
    public Optional<Node> codePlace() {
        if (code() instanceof FunctionCode.Packaged packaged) {
            return Optional.of(packaged.place());
        }
        return code() instanceof FunctionCode.Module module ? Optional.of(module.place()) : Optional.empty();
    }

    /** The handler's class, where the code holds it. */
    public Optional<ClassFile> handlerClass() {
        return handlerHierarchy().map(found -> found.classes().get(0));
    }

    /** What the handler's class inherits. */
    public synchronized Optional<Hierarchy> handlerHierarchy() {
        if (hierarchy == null) {
            hierarchy = classes()
                    .flatMap(path -> handler()
                            .flatMap(name -> path.find(name.classFile()))
                            .map(start -> Hierarchy.of(start, path, this::isBrought)));
        }
        return hierarchy;
    }

    /** Whether the managed runtime brings a class itself, or may do. */
    public boolean isBrought(String name) {
        return JavaRuntime.brings(name, javaRelease());
    }

    /** The Java release of the runtime: 21 for {@code java21}; empty where it is not known. */
    public OptionalInt javaRelease() {
        Value runtime = function.value("Runtime");
        List<Known> known = runtime.known();
        Optional<String> text =
                known.size() == 1 && runtime.isFullyKnown() ? known.get(0).text() : Optional.empty();
        return text.map(JavaRuntime::release).orElse(OptionalInt.empty());
    }
}
