package io.github.awslint.rules.sam;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** An inline definition of an API that is no OpenAPI document, or has sections of another shape that SAM stumbles over. */
final class SamApiBody implements Rule<ServerlessApplication> {

    private static final String ENDPOINT = "x-amazon-apigateway-endpoint-configuration";

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        for (ServerlessApi api : application.apis()) {
            MapNode body = api.definition().orElse(null);
            if (body != null && api.changesDefinition()) {
                document(api, body, report);
            }
        }
    }

    private static void document(ServerlessApi api, MapNode body, Reporter report) {
        Optional<Entry> written = api.resource().property("DefinitionBody");
        boolean versioned = body.has("openapi") || body.has("swagger") && api.isRest();
        if (!versioned || body.map("paths").isEmpty()) {
            written.ifPresent(entry -> report.at(
                    entry,
                    "DefinitionBody of \"%s\" is no OpenAPI document: it lacks %s"
                            .formatted(api.name(), versioned ? "a mapping of paths" : "openapi: 3.0.1")));
            return;
        }
        body.entry("securityDefinitions")
                .filter(entry -> entry.value() instanceof ListNode || isText(entry.value()))
                .ifPresent(entry -> report.at(entry, "securityDefinitions are no mapping"));
        endpoint(body, report);
        if (body.get("servers").orElse(null) instanceof ListNode servers) {
            servers.items().stream()
                    .filter(MapNode.class::isInstance)
                    .forEach(server -> endpoint((MapNode) server, report));
        }
    }

    private static void endpoint(MapNode owner, Reporter report) {
        owner.entry(ENDPOINT)
                .filter(entry -> !(entry.value() instanceof MapNode))
                .ifPresent(entry -> report.at(entry, ENDPOINT + " is no mapping"));
    }

    private static boolean isText(Node node) {
        return node instanceof ScalarNode scalar && !scalar.isNull();
    }
}
