package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
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
        for (LambdaCall call : LambdaCall.of(gateway)) {
            for (FunctionTarget target : call.targets()) {
                if (lacksPermission(gateway, call.api(), target)
                        && reported.add(
                                List.of(call.api().name(), target.function().name()))) {
                    report(call.api(), target.function(), gateway, call.uri().key(), report);
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
                                        forOthers ? " (its permission is for another API or alias)" : ""))
                .note(function.key(), "the function that is called");
    }

    private static boolean lacksPermission(ApiGateway gateway, Api api, FunctionTarget target) {
        for (InvokePermission permission : gateway.functions().permissions()) {
            if (permission.mayBeFor(target) && permission.mayBe(SERVICE) && mayBeFrom(permission, api, gateway)) {
                return false;
            }
        }
        for (EventSource source : gateway.functions().eventSources(target.function())) {
            if (source.kind().isApi() || source.kind() == EventSource.Kind.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** A source that names an API of the template is for that one only. */
    private static boolean mayBeFrom(InvokePermission permission, Api api, ApiGateway gateway) {
        boolean others = false;
        for (Text.Part.Hole hole : permission.sourceArn().map(Text::holes).orElse(List.of())) {
            String name = hole.name().orElse("");
            if (name.equals(api.name())) {
                return true;
            }
            others |= gateway.api(name).isPresent();
        }
        return !others;
    }

    private static boolean hasConnectors(Template template) {
        return template.has("AWS::Serverless::Connector") || template.hasAttribute("Connectors");
    }
}
