package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassFile.Method;
import java.util.List;

/**
 * What the Java runtime can call
 * (https://github.com/aws/aws-lambda-java-libs/tree/main/aws-lambda-java-runtime-interface-client): up to an input, a stream for the output
 * and the context, in this order.
 */
final class HandlerSignature {

    static final String REQUEST_HANDLER = "com/amazonaws/services/lambda/runtime/RequestHandler";
    static final String STREAM_HANDLER = "com/amazonaws/services/lambda/runtime/RequestStreamHandler";

    private static final String CONTEXT = "com/amazonaws/services/lambda/runtime/Context";
    private static final String INPUT = "java/io/InputStream";
    private static final String OUTPUT = "java/io/OutputStream";

    private HandlerSignature() {}

    static boolean isCallable(Method method) {
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
}
