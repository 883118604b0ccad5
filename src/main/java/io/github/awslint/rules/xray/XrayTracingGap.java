package io.github.awslint.rules.xray;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A trace that loses its beginning or its end, because only one of API and function is traced; and one that cannot exist. */
final class XrayTracingGap implements Rule<ApiGateway> {

    private static final Set<EventSource.Kind> UNTRACED =
            Set.of(EventSource.Kind.KAFKA, EventSource.Kind.MQ, EventSource.Kind.DOCUMENTDB);

    @Override
    public Set<String> keys() {
        return Set.of("Tracing", "TracingConfig", "TracingEnabled");
    }

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        if (gateway.template().transforms().unpredictable()) {
            return;
        }
        boolean active = gateway.functions().all().stream().anyMatch(XrayTracingGap::isActive);
        for (Api api : gateway.apis()) {
            for (Resource stage : stages(gateway, api)) {
                // without any tracing there is no gap
                if (active || stage.value("TracingEnabled").isTrue()) {
                    stage(stage, functions(gateway, api), report);
                }
            }
        }
        if (active) {
            gateway.functions().all().stream()
                    .filter(XrayTracingGap::isActive)
                    .forEach(function -> sources(gateway, function, report));
        }
    }

    private static Set<LambdaFunction> functions(ApiGateway gateway, Api api) {
        Set<LambdaFunction> functions = new LinkedHashSet<>();
        gateway.routes(api).stream()
                .filter(Route::isRest)
                .flatMap(route -> route.targets().stream())
                .map(FunctionTarget::function)
                .forEach(functions::add);
        return functions;
    }

    private static List<Resource> stages(ApiGateway gateway, Api api) {
        return api.isServerless()
                ? List.of(api.resource())
                : gateway.template().resources("AWS::ApiGateway::Stage").stream()
                        .filter(stage -> stage.value("RestApiId")
                                .resource()
                                .filter(api.resource()::equals)
                                .isPresent())
                        .toList();
    }

    private static void stage(Resource stage, Set<LambdaFunction> functions, Reporter report) {
        Value traced = stage.value("TracingEnabled");
        if (traced.isTrue()) {
            functions.stream()
                    .filter(XrayTracingGap::isInactive)
                    .findFirst()
                    .ifPresent(function -> report.at(
                                    function.placeFor(function.tracingMode().place()),
                                    "trace of API \"%s\" ends before function \"%s\"; set its tracing to Active"
                                            .formatted(stage.logicalId(), function.name()))
                            .note(stage.key(), "the traced stage"));
        } else if (traced.isAbsent() || traced.isFalse()) {
            functions.stream()
                    .filter(XrayTracingGap::isActive)
                    .findFirst()
                    .ifPresent(function -> report.at(
                                    traced.isFalse() ? traced.place() : stage.key(),
                                    "traces of \"%s\" start behind API \"%s\", which is not traced; set TracingEnabled: true"
                                            .formatted(function.name(), stage.logicalId()))
                            .note(function.key(), "the traced function"));
        }
    }

    private static boolean isActive(LambdaFunction function) {
        return function.tracingMode().is("Active");
    }

    private static boolean isInactive(LambdaFunction function) {
        Value mode = function.tracingMode();
        return mode.isAbsent() || mode.is("PassThrough") || mode.is("Disabled");
    }

    private static void sources(ApiGateway gateway, LambdaFunction function, Reporter report) {
        List<EventSource> sources = gateway.functions().eventSources(function);
        boolean none = !sources.isEmpty() && sources.stream().allMatch(source -> UNTRACED.contains(source.kind()));
        boolean pushed = gateway.functions().permissions().stream().anyMatch(one -> one.isFor(function));
        if (none && !pushed && gateway.routes(function).isEmpty()) {
            report.at(
                    function.placeFor(function.tracingMode().place()),
                    "function \"%s\" gets events of %s only, which X-Ray does not trace; do without Active"
                            .formatted(function.name(), sources.get(0).kind()));
        }
    }
}
