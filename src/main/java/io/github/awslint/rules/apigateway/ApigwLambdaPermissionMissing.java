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
import io.github.awslint.syntax.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A function that an API calls without being allowed to. */
final class ApigwLambdaPermissionMissing implements Rule<ApiGateway> {

    private static final String SERVICE = "apigateway.amazonaws.com";

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        if (gateway.template().mayHoldMore() || hasConnectors(gateway.template())) {
            return;
        }
        Set<List<String>> reported = new HashSet<>();
        for (Route route : gateway.routes()) {
            boolean fromSam = route.owner().type().equals("AWS::Serverless::Function");
            if (fromSam || route.api().isEmpty() || route.integration().isEmpty()) {
                continue;
            }
            Integration integration = route.integration().get();
            if (!integration.get(IntegrationProperty.CREDENTIALS).isAbsent()) {
                continue;
            }
            for (FunctionTarget target : route.targets()) {
                Api api = route.api().get();
                Node place = integration.place(IntegrationProperty.URI);
                if (lacksPermission(gateway, api, target.function())
                        && reported.add(List.of(api.name(), target.function().name()))) {
                    report(api, target.function(), gateway, place, report);
                }
            }
        }
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
                                        forOthers ? " (its permission is for another API)" : ""))
                .note(function.key(), "the function that is called");
    }

    private static boolean lacksPermission(ApiGateway gateway, Api api, LambdaFunction function) {
        boolean fromEvent = gateway.functions().eventSources(function).stream()
                .anyMatch(source -> source.kind().isApi() || source.kind() == EventSource.Kind.UNKNOWN);
        return !fromEvent
                && gateway.functions().permissions().stream()
                        .noneMatch(permission -> permission.mayBeFor(function)
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
        return template.resources().stream()
                .anyMatch(resource -> resource.type().equals("AWS::Serverless::Connector")
                        || resource.attribute("Connectors").isPresent());
    }
}
