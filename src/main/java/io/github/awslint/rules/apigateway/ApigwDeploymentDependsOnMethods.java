package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A deployment that may be made before the methods that it deploys. */
final class ApigwDeploymentDependsOnMethods implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        if (gateway.template().mayHoldMore()) {
            return;
        }
        for (Resource deployment : gateway.template().resources("AWS::ApiGateway::Deployment")) {
            check(deployment, gateway, report);
        }
    }

    private static void check(Resource deployment, ApiGateway gateway, Reporter report) {
        List<Attribute> apis = deployment.value("RestApiId").attributes();
        if (apis.size() != 1) {
            return;
        }
        String api = apis.get(0).logicalId();
        List<String> methods =
                gateway.api(api).map(declared -> methods(declared, gateway)).orElse(List.of());
        if (methods.isEmpty()) {
            return;
        }
        Set<String> reached = reachable(deployment.logicalId(), gateway.template());
        List<String> missed =
                methods.stream().filter(method -> !reached.contains(method)).toList();
        if (!missed.isEmpty()) {
            boolean none = missed.size() == methods.size();
            report.at(
                            deployment.key(),
                            "Deployment \"%s\" waits for %s methods of \"%s\"; add DependsOn: %s"
                                    .formatted(
                                            deployment.logicalId(),
                                            none ? "none of the" : "only some",
                                            api,
                                            String.join(", ", missed.subList(0, Math.min(3, missed.size())))
                                                    + (missed.size() > 3 ? " ..." : "")))
                    .as(none ? Severity.ERROR : Severity.WARNING);
        }
    }

    /** The methods of an API that is made of nothing else. */
    private static List<String> methods(Api api, ApiGateway gateway) {
        if (api.isServerless() || api.isImported()) {
            return List.of();
        }
        return gateway.routes(api).stream()
                .map(Route::owner)
                .filter(owner -> owner.type().equals("AWS::ApiGateway::Method"))
                .map(Resource::logicalId)
                .distinct()
                .toList();
    }

    /** Everything that a resource waits for. */
    private static Set<String> reachable(String start, Template template) {
        Map<String, List<String>> waits = waits(template);
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String next : waits.getOrDefault(open.pop(), List.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    /** The names that each resource refers to. */
    private static Map<String, List<String>> waits(Template template) {
        Map<String, List<String>> waits = new HashMap<>();
        for (Reference reference : template.references()) {
            if (reference.from().isPresent() && reference.kind() != Reference.Kind.CONDITION) {
                waits.computeIfAbsent(reference.from().get(), unused -> new ArrayList<>())
                        .add(reference.name());
            }
        }
        return waits;
    }
}
