package io.github.awslint.apigateway;

import io.github.awslint.build.ClassFile.Method;
import io.github.awslint.build.Hierarchy;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.lambda.HandlerMethod;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A function whose answer API Gateway takes apart itself: a route passes it on, and has to find a status code in it
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html).
 *
 * @param route the first route that calls it so
 */
public record ProxyFunction(DeployedFunction function, Route route) {

    /** The functions whose code can be seen and that such a route calls, each once. */
    public static List<ProxyFunction> of(ApiGateway gateway, DeployedFunctions functions) {
        List<ProxyFunction> found = new ArrayList<>();
        Set<DeployedFunction> seen = new HashSet<>();
        for (Route route : functions.all().isEmpty() ? List.<Route>of() : gateway.routes()) {
            if (wantsStatusCode(route)) {
                for (FunctionTarget target : route.targets()) {
                    functions
                            .of(target.function())
                            .filter(seen::add)
                            .ifPresent(function -> found.add(new ProxyFunction(function, route)));
                }
            }
        }
        return found;
    }

    /** An HTTP API makes an answer of anything by itself, unless it is told to speak the older format of REST APIs. */
    private static boolean wantsStatusCode(Route route) {
        Integration integration = route.integration().orElse(null);
        if (integration == null
                || integration.type().filter("AWS_PROXY"::equals).isEmpty()
                || integration.mayStream()
                || integration.mayBeAsynchronous()) {
            return false;
        }
        return route.isRest() || route.is(ApiKind.HTTP) && payloadFormat(route).is("1.0");
    }

    private static Value payloadFormat(Route route) {
        return route.integration().orElseThrow().get(IntegrationProperty.PAYLOAD_FORMAT_VERSION);
    }

    /** The method that answers; empty where it is not known, or writes the answer itself. */
    public Optional<Method> handler() {
        return function.handler()
                .flatMap(name -> function.handlerHierarchy()
                        .filter(Hierarchy::isWhole)
                        .flatMap(hierarchy -> HandlerMethod.called(name, hierarchy)));
    }

    /** Where the route stands. */
    public Node place() {
        return route.place();
    }
}
