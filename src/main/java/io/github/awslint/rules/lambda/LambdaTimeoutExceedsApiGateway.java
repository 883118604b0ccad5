package io.github.awslint.rules.lambda;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ApiKind;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/** A function behind an API that may work on after the API has given up. */
final class LambdaTimeoutExceedsApiGateway implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        Set<LambdaFunction> reported = new HashSet<>();
        for (Route route : gateway.routes()) {
            OptionalLong wait = callsTimed(route) ? wait(route) : OptionalLong.empty();
            if (wait.isEmpty()) {
                continue;
            }
            for (FunctionTarget target : route.targets()) {
                if (!reported.contains(target.function())
                        && report(gateway, route, target.function(), wait.getAsLong(), report)) {
                    reported.add(target.function());
                }
            }
        }
    }

    /** Whether a function is called that has a timeout of its own; the default is shorter than any API waits. */
    private static boolean callsTimed(Route route) {
        for (FunctionTarget target : route.targets()) {
            if (target.function().resource().properties().has("Timeout")) {
                return true;
            }
        }
        return false;
    }

    private static boolean report(
            ApiGateway gateway, Route route, LambdaFunction function, long waitMillis, Reporter report) {
        boolean found = false;
        for (Violation violation : Violation.of(
                function.timeout(),
                timeout -> timeout.integer().isPresent() && timeout.integer().getAsLong() * 1000 > waitMillis)) {
            found = true;
            String message =
                    "Function \"%s\" may run %s s%s, but the %s waits only %s s; lower Timeout or answer earlier"
                            .formatted(
                                    function.name(),
                                    violation.value().text().orElse(""),
                                    violation.value().clause(),
                                    route.kind().orElseThrow().title(),
                                    waitMillis % 1000 == 0
                                            ? String.valueOf(waitMillis / 1000)
                                            : String.valueOf(waitMillis / 1000.0));
            boolean shared = gateway.functions().isCalledOutsideOfApis(function);
            report.at(function.placeFor(violation.place()), message)
                    .note(route.place(), "this route waits for the function")
                    .as(shared || !violation.certain() ? Severity.INFO : Severity.WARNING);
        }
        return found;
    }

    /** How long the client's connection waits, in milliseconds; empty where that is not known or nobody waits. */
    private static OptionalLong wait(Route route) {
        if (route.kind().isEmpty()
                || route.integration().isEmpty()
                || route.integration().get().mayStream()
                || route.integration().get().mayBeAsynchronous()) {
            return OptionalLong.empty();
        }
        Integration integration = route.integration().get();
        Value timeout = integration.get(IntegrationProperty.TIMEOUT);
        if (timeout.isAbsent()) {
            return OptionalLong.of(route.is(ApiKind.HTTP) ? 30_000 : 29_000);
        }
        return timeout.known().size() == timeout.alternatives().size()
                ? timeout.known().stream()
                        .mapToLong(known -> known.integer().orElse(Long.MAX_VALUE))
                        .max()
                : OptionalLong.empty();
    }
}
