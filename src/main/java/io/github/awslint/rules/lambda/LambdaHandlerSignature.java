package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassFile;
import io.github.awslint.build.ClassFile.Method;
import io.github.awslint.build.Hierarchy;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
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
                defect(handler, hierarchy).ifPresent(message -> report.at(function.handlerPlace(), message));
            }
        }
    }

    private static Optional<String> defect(HandlerName handler, Hierarchy hierarchy) {
        ClassFile start = hierarchy.classes().get(0);
        boolean implemented =
                hierarchy.is(HandlerSignature.REQUEST_HANDLER) || hierarchy.is(HandlerSignature.STREAM_HANDLER);
        if (handler.method().isEmpty()) {
            return implemented
                    ? unusable(start)
                    : Optional.of(
                            "Handler class \"%s\" implements neither RequestHandler nor RequestStreamHandler; add \"::method\""
                                    .formatted(handler.className()));
        }
        List<Method> methods = hierarchy.publicMethods(handler.method().get()).toList();
        List<Method> callable =
                methods.stream().filter(HandlerSignature::isCallable).toList();
        if (!methods.isEmpty() && callable.isEmpty()) {
            return Optional.of("Handler method \"%s\" takes %s; Lambda passes (input), (input, Context) or streams"
                    .formatted(handler.method().get(), parameters(methods.get(0))));
        }
        return callable.stream().anyMatch(Method::isStatic) ? Optional.empty() : unusable(start);
    }

    private static Optional<String> unusable(ClassFile start) {
        String name = start.name().replace('/', '.');
        if (start.isAbstract()) {
            return Optional.of("Handler class \"%s\" is abstract; Lambda has to make an object of it".formatted(name));
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
