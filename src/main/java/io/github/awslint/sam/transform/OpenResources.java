package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** Resources of which nobody here knows all that SAM makes of them: a macro gives a property, or an event cannot be read. */
final class OpenResources {

    private OpenResources() {}

    static boolean isOpen(Resource resource) {
        MapNode properties = resource.properties();
        return properties.map("Events").filter(OpenResources::hasUnreadable).isPresent()
                || resource.template().contents().callsMacros() && holdsMacro(properties);
    }

    private static boolean hasUnreadable(MapNode events) {
        for (Entry event : events.entries()) {
            boolean readable =
                    event.value() instanceof MapNode body && body.get("Type").orElse(null) instanceof ScalarNode;
            if (!readable) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsMacro(Node node) {
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                if (entry.name().equals("Fn::Transform") || holdsMacro(entry.value())) {
                    return true;
                }
            }
        }
        return node instanceof ListNode list && list.items().stream().anyMatch(OpenResources::holdsMacro);
    }

    /** Lets every id that starts with the resource's own be one of what SAM makes of it; an event may also need an implicit API. */
    static void addAnything(Resource resource, Output output) {
        output.add(unknown(resource.logicalId(), resource.type(), resource));
        if (resource.properties().has("Events")) {
            output.add(unknown(ImplicitApis.REST, "AWS::ApiGateway::RestApi", resource));
            output.add(unknown(ImplicitApis.HTTP, "AWS::ApiGatewayV2::Api", resource));
        }
    }

    private static GeneratedResource unknown(String logicalId, String type, Resource cause) {
        return GeneratedResource.of(logicalId, type, cause.key()).suffixed(Suffix.UNKNOWN);
    }
}
