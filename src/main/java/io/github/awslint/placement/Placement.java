package io.github.awslint.placement;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.syntax.Node;
import java.util.Optional;

/**
 * A value in the properties of a resource: a single value or a function. {@code Fn::If} is none itself; each of its branches is one.
 *
 * @param property the path of the property, with dots
 * @param node the value as it is written
 * @param call the function that stands here, if one does
 * @param expected what the property takes here, of a list the type of its items
 * @param identifier what the value must identify, where that is known
 * @param when the conditions under which the value is used
 */
public record Placement(
        Resource resource,
        String property,
        Node node,
        Optional<Intrinsic> call,
        PropertyType expected,
        Optional<Identifier> identifier,
        Assumptions when) {

    /** What the value can be. */
    public Value value() {
        return resource.template().values().resolve(node, when);
    }
}
