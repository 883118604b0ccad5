package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassFile;
import io.github.awslint.build.ClassFile.Method;
import io.github.awslint.build.Hierarchy;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.HandlerMethod;
import io.github.awslint.lambda.HandlerName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A handler that exists, but that the Java runtime cannot call. */
final class LambdaHandlerSignature implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            HandlerName handler = function.handler().orElse(null);
            Hierarchy hierarchy =
                    function.handlerHierarchy().filter(Hierarchy::isWhole).orElse(null);
            if (handler != null && hierarchy != null) {
                defect(handler, hierarchy)
                        .ifPresent(message -> CodeNotes.add(
                                report.at(function.handlerPlace(), message), function, "its module", "artifactId"));
            }
        }
    }

    private static Optional<String> defect(HandlerName handler, Hierarchy hierarchy) {
        return handler.method().isEmpty()
                ? defectOfInterface(handler, hierarchy)
                : defectOfMethod(handler, handler.method().get(), hierarchy);
    }

    private static Optional<String> defectOfInterface(HandlerName handler, Hierarchy hierarchy) {
        boolean streams = hierarchy.is(HandlerMethod.STREAM_HANDLER);
        if (!streams && !hierarchy.is(HandlerMethod.REQUEST_HANDLER)) {
            return Optional.of(
                    "Handler class \"%s\" implements neither RequestHandler nor RequestStreamHandler; add \"::method\""
                            .formatted(handler.className()));
        }
        return !streams && isRaw(hierarchy)
                ? Optional.of(
                        "Handler class \"%s\" implements RequestHandler without types; write RequestHandler<In, Out>"
                                .formatted(handler.className()))
                : unusable(hierarchy.classes().get(0));
    }

    /** Lambda asks the declaration what to make of the input; a call of a named method needs no such answer. */
    private static boolean isRaw(Hierarchy hierarchy) {
        return hierarchy.classes().stream()
                .anyMatch(one -> one.interfaces().contains(HandlerMethod.REQUEST_HANDLER)
                        && one.signature().isEmpty());
    }

    private static Optional<String> defectOfMethod(HandlerName handler, String name, Hierarchy hierarchy) {
        List<Method> methods = hierarchy.publicMethods(name).toList();
        List<Method> callable =
                methods.stream().filter(HandlerMethod::isCallable).toList();
        if (!methods.isEmpty() && callable.isEmpty()) {
            return Optional.of("Handler method \"%s\" takes %s; Lambda passes (input), (input, Context) or streams"
                    .formatted(name, parameters(methods.get(0))));
        }
        if (methods.isEmpty() && !hierarchy.classes().get(0).isAbstract()) {
            return Optional.empty();
        }
        ClassFile start = hierarchy.classes().get(0);
        boolean called = start.isPublic() && callable.stream().anyMatch(Method::isStatic);
        return called ? Optional.empty() : unusable(start);
    }

    private static Optional<String> unusable(ClassFile start) {
        String name = start.name().replace('/', '.');
        if (start.isAbstract()) {
            return Optional.of("Handler class \"%s\" is abstract; Lambda has to make an object of it".formatted(name));
        }
        if (!start.isPublic()) {
            return Optional.of(
                    "Handler class \"%s\" is not public; Lambda may not make an object of it".formatted(name));
        }
        return start.hasPublicDefaultConstructor()
                ? Optional.empty()
                : Optional.of("Handler class \"%s\" has no public constructor without parameters; Lambda needs one"
                        .formatted(name));
    }

    private static String parameters(Method method) {
        return method.parameters().stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
