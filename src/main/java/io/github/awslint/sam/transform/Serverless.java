package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/**
 * A resource that the transform turns into others: one of the template, or an API that SAM makes for events which name none.
 *
 * @param logicalId its logical id
 * @param source what in the template caused it: its logical id there, or an event
 * @param properties its properties with {@code Globals} merged in
 * @param condition the condition that it exists under
 */
record Serverless(String logicalId, Node source, Properties properties, Optional<String> condition) {

    static Serverless of(Resource resource) {
        return new Serverless(
                resource.logicalId(),
                resource.key(),
                new Properties(resource.template(), resource.properties()),
                resource.condition().map(ScalarNode::text));
    }

    static Serverless implicit(String logicalId, Node source, Template template, MapNode properties) {
        return new Serverless(logicalId, source, new Properties(template, properties), Optional.empty());
    }

    /** A resource of its own id behind which a suffix stands; it exists under the same condition. */
    GeneratedResource make(String suffix, String type) {
        return make(suffix, type, source);
    }

    /** The same, caused by a property. */
    GeneratedResource make(String suffix, String type, Node cause) {
        return GeneratedResource.of(logicalId + suffix, type, cause).when(condition);
    }

    /** The property that caused something, else the whole resource. */
    Node cause(String... path) {
        return properties.get(path).orElse(source);
    }

    /** Whether nothing is written for a property. SAM looks no further: {@code AWS::NoValue} is something to it. */
    boolean lacks(String property) {
        Node written = properties.map().get(property).orElse(null);
        return written == null
                || written instanceof ScalarNode scalar
                        && (scalar.isNull() || scalar.text().isEmpty());
    }

    /** Whether nothing is written for a property, or {@code AWS::NoValue} in one of a condition's cases. */
    boolean mayLack(String property) {
        return lacks(property)
                || properties
                        .get(property)
                        .filter(node -> Intrinsic.of(node).orElse(null) instanceof Intrinsic.If)
                        .filter(node -> properties.template().value(node).mayBeAbsent())
                        .isPresent();
    }
}
