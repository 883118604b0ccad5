package io.github.awslint.lambda;

import io.github.awslint.build.ClassFile.Method;
import io.github.awslint.build.Hierarchy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the Java runtime can call
 * (https://github.com/aws/aws-lambda-java-libs/tree/main/aws-lambda-java-runtime-interface-client): up to an input, a stream for the output
 * and the context, in this order.
 */
public final class HandlerMethod {

    public static final String REQUEST_HANDLER = "com/amazonaws/services/lambda/runtime/RequestHandler";
    public static final String STREAM_HANDLER = "com/amazonaws/services/lambda/runtime/RequestStreamHandler";

    private static final String CONTEXT = "com/amazonaws/services/lambda/runtime/Context";
    private static final String INPUT = "java/io/InputStream";
    private static final String OUTPUT = "java/io/OutputStream";

    /** The runtime's own order among overloads: no bridges, the longest list of parameters, of which a context counts twice. */
    private static final Comparator<Method> PRIORITY = Comparator.comparing(Method::isBridge)
            .thenComparing(method -> -method.parameters().size() - (endsWithContext(method) ? 1 : 0));

    private HandlerMethod() {}

    /** Whether the runtime can call a method by its name. */
    public static boolean isCallable(Method method) {
        List<String> parameters = method.parameters();
        return switch (parameters.size()) {
            case 0, 1 -> true;
            case 2 ->
                parameters.equals(List.of(INPUT, OUTPUT))
                        || parameters.get(1).equals(CONTEXT)
                                && !parameters.get(0).equals(CONTEXT);
            case 3 -> parameters.equals(List.of(INPUT, OUTPUT, CONTEXT));
            default -> false;
        };
    }

    private static boolean endsWithContext(Method method) {
        List<String> parameters = method.parameters();
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).equals(CONTEXT);
    }

    /** The method whose result the runtime sends as the answer; empty where none is known, or it works on streams. */
    public static Optional<Method> called(HandlerName handler, Hierarchy hierarchy) {
        if (handler.method().isEmpty() && hierarchy.is(STREAM_HANDLER)) {
            return Optional.empty();
        }
        return hierarchy
                .publicMethods(handler.method().orElse("handleRequest"))
                .filter(HandlerMethod::isCallable)
                .min(PRIORITY)
                .filter(method ->
                        method.parameters().stream().noneMatch(type -> type.equals(INPUT) || type.equals(OUTPUT)));
    }
}
