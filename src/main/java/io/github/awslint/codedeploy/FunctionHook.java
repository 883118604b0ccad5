package io.github.awslint.codedeploy;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/**
 * A lifecycle event of a Lambda or Amazon ECS deployment with the function that it calls.
 *
 * @param event the event's name
 * @param function name or ARN; a scalar where the file is right
 */
public record FunctionHook(ScalarNode event, Node function) {

    static List<FunctionHook> all(ListNode hooks) {
        return hooks.items().stream()
                .filter(MapNode.class::isInstance)
                .flatMap(item -> ((MapNode) item).entries().stream())
                .map(entry -> new FunctionHook(entry.key(), entry.value()))
                .toList();
    }
}
