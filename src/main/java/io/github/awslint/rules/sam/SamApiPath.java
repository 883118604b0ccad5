package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;

/** A path or method of an inline API definition of another shape than SAM walks through. */
final class SamApiPath implements Rule<ServerlessApplication> {

    /** What a path may hold besides methods (https://spec.openapis.org/oas/v3.0.3#path-item-object). */
    private static final Set<String> NO_METHODS =
            Set.of("summary", "description", "parameters", "servers", "$ref", "Ref");

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        for (ServerlessApi api : application.apis()) {
            api.definition()
                    .filter(body -> api.changesDefinition()
                            || api.resource().value("OpenApiVersion").isSet())
                    .ifPresent(body -> paths(api, body, report));
        }
    }

    /** Paths are read to rewrite headers, methods only to guard them. */
    private static void paths(ServerlessApi api, MapNode body, Reporter report) {
        Value auth = api.resource().value("Auth");
        boolean guarded = auth.get("DefaultAuthorizer").isSet()
                || auth.get("ApiKeyRequired").isTrue();
        for (Entry path : body.map("paths").map(MapNode::entries).orElse(List.of())) {
            if (!path.name().startsWith("Fn::")) {
                path(path.value(), path, api.isRest(), guarded, report);
            }
        }
    }

    private static void path(Node item, Entry path, boolean rest, boolean guarded, Reporter report) {
        if (item instanceof MapNode map && map.has("Fn::If")) {
            if (Intrinsic.of(item).orElse(null) instanceof Intrinsic.If choice) {
                path(choice.whenTrue(), path, rest, guarded, report);
                path(choice.whenFalse(), path, rest, guarded, report);
            } else {
                report.at(map.entry("Fn::If").get(), "Fn::If takes a list of a condition and two values");
            }
            return;
        }
        if (!(item instanceof MapNode methods)) {
            report.at(path, "path \"%s\" is no mapping of methods".formatted(path.name()));
            return;
        }
        for (Entry method : methods.entries()) {
            if (!NO_METHODS.contains(method.name()) && !method.name().startsWith("Fn::")) {
                method(method, path, rest, guarded, report);
            }
        }
    }

    private static void method(Entry method, Entry path, boolean rest, boolean guarded, Reporter report) {
        String name = method.name();
        if (!rest && guarded && name.equalsIgnoreCase("any")) {
            report.at(
                    method,
                    "method \"%s\" of path \"%s\" is written x-amazon-apigateway-any-method in a definition"
                            .formatted(name, path.name()));
        }
        if (!(method.value() instanceof MapNode operation)) {
            if (guarded && !name.startsWith("x-")) {
                report.at(method, "method \"%s\" of path \"%s\" is no mapping".formatted(name, path.name()));
            }
            return;
        }
        operation
                .entry("responses")
                .filter(entry -> isText(entry.value()) && name.equals("options"))
                .ifPresent(entry -> report.at(
                        entry,
                        "responses of method \"%s\" of path \"%s\" are no mapping".formatted(name, path.name())));
        if (guarded) {
            operation.entry("security").ifPresent(security -> security(security, name, path, report));
        }
    }

    private static void security(Entry security, String method, Entry path, Reporter report) {
        if (!(security.value() instanceof ListNode list)) {
            if (Intrinsic.of(security.value()).isEmpty()) {
                report.at(
                        security, "security of method \"%s\" of path \"%s\" is no list".formatted(method, path.name()));
            }
            return;
        }
        list.items().stream()
                .filter(item -> !(item instanceof MapNode))
                .forEach(item -> report.at(
                        item,
                        "security of method \"%s\" of path \"%s\" takes mappings such as NAME: []"
                                .formatted(method, path.name())));
    }

    private static boolean isText(Node node) {
        return node instanceof ScalarNode scalar && !scalar.isNull();
    }
}
