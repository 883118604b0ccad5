package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** An authorizer whose answers are to be kept for longer than an hour. */
final class ApigwAuthorizerTtl implements Rule<ApiGateway> {

    private static final Set<String> LAMBDA = Set.of("TOKEN", "REQUEST");
    private static final long LONGEST = 3_600;

    @Override
    public Set<String> keys() {
        return Set.of("AuthorizerResultTtlInSeconds");
    }

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        gateway.template().resources("AWS::ApiGateway::Authorizer").stream()
                .flatMap(authorizer -> PropertyObject.of(authorizer).stream())
                .flatMap(authorizer -> authorizer.branches("Type").stream())
                .filter(authorizer ->
                        authorizer.get("Type").text().filter(LAMBDA::contains).isPresent())
                .flatMap(authorizer -> authorizer.get("AuthorizerResultTtlInSeconds").known().stream())
                .forEach(time -> check(time, report));
    }

    private static void check(Known time, Reporter report) {
        time.integer().ifPresent(seconds -> {
            if (seconds < 0 || seconds > LONGEST) {
                report.at(
                        time.place(),
                        "AuthorizerResultTtlInSeconds %d is outside 0 to %d%s"
                                .formatted(seconds, LONGEST, time.clause()));
            }
        });
    }
}
