package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.lambda.InvokePermission;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A function that an API calls without being allowed to. */
final class ApigwLambdaPermissionMissing implements Rule<ApiGateway> {

    private static final String SERVICE = "apigateway.amazonaws.com";

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        if (gateway.template().mayHoldMore() || hasConnectors(gateway.template())) {
            return;
        }
        Set<List<String>> reported = new HashSet<>();
        for (Call call : calls(gateway)) {
            for (FunctionTarget target : gateway.functions().targets(call.uri().value())) {
                if (lacksPermission(gateway, call.api(), target)
                        && reported.add(
                                List.of(call.api().name(), target.function().name()))) {
                    report(call.api(), target.function(), gateway, call.uri().key(), report);
                }
            }
        }
    }

    /** An API that calls the function of a URI in its own name, without a role. */
    private record Call(Api api, Entry uri) {}

    private static List<Call> calls(ApiGateway gateway) {
        List<Call> calls = new ArrayList<>();
        for (Route route : gateway.routes()) {
            Optional<Integration> integration = route.integration()
                    .filter(declared ->
                            declared.get(IntegrationProperty.CREDENTIALS).isAbsent());
            Optional<Entry> uri = integration.flatMap(declared -> declared.entry(IntegrationProperty.URI));
            if (route.api().isPresent() && uri.isPresent()) {
                calls.add(new Call(route.api().get(), uri.get()));
            }
        }
        gateway.template()
                .resources("AWS::ApiGateway::Authorizer", "AWS::ApiGatewayV2::Authorizer")
                .filter(authorizer -> authorizer.value("AuthorizerCredentials").isAbsent()
                        && authorizer.value("AuthorizerCredentialsArn").isAbsent())
                .forEach(authorizer -> Stream.of("RestApiId", "ApiId")
                        .flatMap(name -> authorizer.value(name).attributes().stream())
                        .flatMap(api -> gateway.api(api.logicalId()).stream())
                        .forEach(api ->
                                authorizer.property("AuthorizerUri").ifPresent(uri -> calls.add(new Call(api, uri)))));
        return calls;
    }

    private static void report(Api api, LambdaFunction function, ApiGateway gateway, Node place, Reporter report) {
        boolean forOthers = gateway.functions().permissions().stream()
                .anyMatch(permission -> permission.isFor(function) && permission.mayBe(SERVICE));
        report.at(
                        place,
                        "API \"%s\" may not call function \"%s\"%s; add an AWS::Lambda::Permission"
                                .formatted(
                                        api.name(),
                                        function.name(),
                                        forOthers ? " (its permission is for another API or alias)" : ""))
                .note(function.key(), "the function that is called");
    }

    private static boolean lacksPermission(ApiGateway gateway, Api api, FunctionTarget target) {
        boolean fromEvent = gateway.functions().eventSources(target.function()).stream()
                .anyMatch(source -> source.kind().isApi() || source.kind() == EventSource.Kind.UNKNOWN);
        return !fromEvent
                && gateway.functions().permissions().stream()
                        .noneMatch(permission -> permission.mayBeFor(target)
                                && permission.mayBe(SERVICE)
                                && mayBeFrom(permission, api, gateway));
    }

    /** A source that names an API of the template is for that one only. */
    private static boolean mayBeFrom(InvokePermission permission, Api api, ApiGateway gateway) {
        List<String> named = permission.sourceArn().map(Text::holes).orElse(List.of()).stream()
                .flatMap(hole -> hole.name().stream())
                .filter(name -> gateway.api(name).isPresent())
                .toList();
        return named.isEmpty() || named.contains(api.name());
    }

    private static boolean hasConnectors(Template template) {
        return template.has("AWS::Serverless::Connector") || template.hasAttribute("Connectors");
    }
}
