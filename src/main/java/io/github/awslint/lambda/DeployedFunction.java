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
 * A function on a managed Java runtime, together with the code that the build makes for it.
 *
 * @param code where its code comes from
 * @param build the build that makes it
 */
public record DeployedFunction(LambdaFunction function, FunctionCode code, Build build) {

    private static final String CORE = "com/amazonaws/services/lambda/runtime/";

    /** The handler, where it is the same whatever the conditions and parameters are. */
    public Optional<HandlerName> handler() {
        return handlerText().flatMap(HandlerName::parse);
    }

    private Optional<String> handlerText() {
        return function.value("Handler").text();
    }

    /** Where the handler is written: there if it stands in the function, else at the function's name. */
    public Node handlerPlace() {
        return function.placeFor(function.value("Handler").place());
    }

    /** The classes of the function's code; empty where the code cannot be seen. */
    public Optional<ClassPath> classes() {
        if (code instanceof FunctionCode.Packaged packaged) {
            return Optional.of(packaged.classes());
        }
        return code instanceof FunctionCode.Module module ? Optional.of(module.classes()) : Optional.empty();
    }

    /** The handler's class, where the code holds it. */
    public Optional<ClassFile> handlerClass() {
        return handler().flatMap(name -> classes().flatMap(path -> path.find(name.classFile())));
    }

    /** What the handler's class inherits. */
    public Optional<Hierarchy> handlerHierarchy() {
        return classes()
                .flatMap(path -> handlerClass().map(start -> Hierarchy.of(start, path, DeployedFunction::isBrought)));
    }

    /** Whether the managed runtime brings a class itself: the core library, though not the events. */
    public static boolean isBrought(String name) {
        return name.startsWith(CORE) && name.indexOf('/', CORE.length()) < 0;
    }

    /** The Java release of the runtime: 21 for {@code java21}; empty where it is not known. */
    public OptionalInt javaRelease() {
        Value runtime = function.value("Runtime");
        List<Known> known = runtime.known();
        Optional<String> text =
                known.size() == 1 && runtime.isFullyKnown() ? known.get(0).text() : Optional.empty();
        return text.map(name -> name.replaceFirst("^java(\\d+)(\\.al\\d+)?$", "$1"))
                .filter(number -> number.matches("\\d{1,3}"))
                .map(number -> OptionalInt.of(Integer.parseInt(number)))
                .orElse(OptionalInt.empty());
    }
}
