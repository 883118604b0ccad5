package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Authorization;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A resource policy for accounts or users whose identity the methods never ask for. */
final class ApigwPolicyPrincipalWithoutIam implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Api api : gateway.apis()) {
            Value policy = api.resource().value("Policy");
            if (!api.resource().type().equals("AWS::ApiGateway::RestApi") || !policy.isWholeMap()) {
                continue;
            }
            Optional<Route> open = gateway.routes(api).stream()
                    .filter(route -> route.httpMethod().isPresent() && !route.isMethod("OPTIONS"))
                    .filter(route -> route.authorization().state() == Authorization.State.NONE)
                    .findFirst();
            Optional<Entry> principal =
                    onlyNamedPrincipal(policy.get("Statement").items());
            if (open.isPresent() && principal.isPresent()) {
                report.at(
                                principal.get(),
                                "Policy of API \"%s\" names a principal, but %s does not ask who calls; use AWS_IAM"
                                        .formatted(api.name(), open.get().title()))
                        .note(open.get().place(), "this method has AuthorizationType NONE");
            }
        }
    }

    /** The principal of an Allow statement, where every Allow statement names accounts or users. */
    private static Optional<Entry> onlyNamedPrincipal(List<Value> statements) {
        Optional<Entry> found = Optional.empty();
        for (Value statement : statements) {
            if (statement.get("Effect").is("Deny")) {
                continue;
            }
            if (!statement.get("Effect").is("Allow") || mayBeAnybody(statement.get("Principal", "AWS"))) {
                return Optional.empty();
            }
            if (found.isEmpty()) {
                found = statement.entries().stream()
                        .map(Value.Property::entry)
                        .filter(entry -> entry.name().equals("Principal"))
                        .findFirst();
            }
        }
        return found;
    }

    /** Whether a principal is everybody, or cannot be read. */
    private static boolean mayBeAnybody(Value principal) {
        return Stream.concat(Stream.of(principal), principal.items().stream())
                .flatMap(value -> value.alternatives().stream())
                .anyMatch(alternative -> alternative instanceof Alternative.Absent
                        || alternative instanceof Alternative.Unknown
                        || alternative instanceof Alternative.Known known
                                && (known.byDefault()
                                        || known.text().filter("*"::equals).isPresent()));
    }
}
