package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.EventSource.Kind;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The APIs that SAM makes for events which name none, as far as {@code Globals} says anything of them. */
final class ImplicitApis {

    private static final String REST = "ServerlessRestApi";
    private static final String HTTP = "ServerlessHttpApi";

    private ImplicitApis() {}

    /** The APIs as resources whose properties stand in {@code Globals}. */
    static List<Resource> of(LambdaFunctions functions) {
        if (functions.template().globals().isEmpty()) {
            return List.of();
        }
        List<Resource> apis = new ArrayList<>();
        add(functions, Kind.API, "Api", REST, "AWS::Serverless::Api", apis);
        add(functions, Kind.HTTP_API, "HttpApi", HTTP, "AWS::Serverless::HttpApi", apis);
        return apis;
    }

    /** The name of the API that serves an event; empty where the event names one itself. */
    static Optional<String> name(EventSource event) {
        return event.serverless() && event.origin().isAbsent()
                ? Optional.of(event.kind() == Kind.API ? REST : HTTP)
                : Optional.empty();
    }

    private static void add(
            LambdaFunctions functions, Kind kind, String section, String name, String type, List<Resource> apis) {
        Optional<Entry> globals = functions.template().globals().flatMap(map -> map.entry(section));
        if (globals.isPresent() && globals.get().value() instanceof MapNode properties && isUsed(functions, kind)) {
            ScalarNode key = new ScalarNode(globals.get().key().location(), name, ScalarNode.Style.DOUBLE_QUOTED);
            apis.add(new Resource(functions.template(), new Entry(key, properties), type, properties));
        }
    }

    private static boolean isUsed(LambdaFunctions functions, Kind kind) {
        for (EventSource event : functions.eventSources()) {
            if (event.kind() == kind && name(event).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
