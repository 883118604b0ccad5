package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A method with the authorizer of another API, or with one of another kind than it says. */
final class ApigwAuthorizerMismatch implements Rule<ApiGateway> {

    private static final Map<String, List<String>> KINDS = Map.of(
            "CUSTOM", List.of("TOKEN", "REQUEST"),
            "COGNITO_USER_POOLS", List.of("COGNITO_USER_POOLS"));

    @Override
    public Set<String> keys() {
        return Set.of("AuthorizerId");
    }

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        gateway.template()
                .resources("AWS::ApiGateway::Method")
                .forEach(method -> method.value("AuthorizerId")
                        .resource()
                        .filter(authorizer -> authorizer.type().equals("AWS::ApiGateway::Authorizer"))
                        .ifPresent(authorizer -> check(method, authorizer, report)));
    }

    private static void check(Resource method, Resource authorizer, Reporter report) {
        Optional<Resource> api = method.value("RestApiId").resource();
        Optional<Resource> other = authorizer.value("RestApiId").resource();
        if (api.isPresent() && other.isPresent() && !api.get().equals(other.get())) {
            report.at(
                            method.value("AuthorizerId").place(),
                            "Authorizer %s belongs to the API %s, the method to %s"
                                    .formatted(
                                            authorizer.logicalId(),
                                            other.get().logicalId(),
                                            api.get().logicalId()))
                    .note(authorizer.value("RestApiId").place(), "the authorizer's API");
        }
        String wanted = method.value("AuthorizationType").text().orElse("");
        String kind = authorizer.value("Type").text().orElse("");
        if (!kind.isEmpty() && !KINDS.getOrDefault(wanted, List.of(kind)).contains(kind)) {
            report.at(
                            method.value("AuthorizationType").place(),
                            "AuthorizationType %s needs an authorizer of type %s, %s is %s"
                                    .formatted(
                                            wanted,
                                            String.join(" or ", KINDS.get(wanted)),
                                            authorizer.logicalId(),
                                            kind))
                    .note(authorizer.value("Type").place(), "the authorizer's type");
        }
    }
}
