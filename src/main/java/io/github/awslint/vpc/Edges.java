package io.github.awslint.vpc;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Outsiders;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.MapNode;
import java.util.Optional;

/** The resource at the other end of a property, and who else knows it. */
final class Edges {

    private Edges() {}

    /** The resource of a type that a value names by {@code Ref} or {@code Fn::GetAtt}, whatever the conditions are. */
    static Optional<Resource> to(String type, Value value, Template template) {
        return value.alternatives().size() == 1 && value.alternatives().get(0) instanceof Attribute edge
                ? template.resource(edge.logicalId())
                        .filter(resource -> resource.type().equals(type))
                : Optional.empty();
    }

    /** Whether a value may name a resource: it does under some condition, or it cannot be read. */
    static boolean mayLead(Value value, Resource resource) {
        return value.alternatives().stream()
                .anyMatch(alternative -> !(alternative instanceof Attribute edge)
                        || edge.logicalId().equals(resource.logicalId()));
    }

    /** Whether code or other stacks get to know a resource, and may add to it what is not seen here. */
    static boolean isShared(Resource resource) {
        Template template = resource.template();
        boolean outputs = template.outputs().stream()
                .flatMap(output -> output.value() instanceof MapNode map ? map.get("Value").stream() : null)
                .anyMatch(value -> Intrinsic.isMacro(value)
                        || Text.of(value).holes().stream()
                                .anyMatch(hole -> hole.name()
                                        .filter(resource.logicalId()::equals)
                                        .isPresent()));
        return outputs || Outsiders.mayKnow(resource.logicalId(), template);
    }
}
