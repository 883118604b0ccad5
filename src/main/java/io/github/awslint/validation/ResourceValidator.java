package io.github.awslint.validation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.validation.Mismatch.WrongType;
import java.util.List;
import java.util.Optional;

/** Holds a declaration's {@code Properties} against a resource type. */
record ResourceValidator(Validator validator) {

    /** Adds what is wrong; properties that a transform merges in count as written. */
    void validate(Resource resource, ResourceType type, List<Mismatch> found) {
        Optional<Entry> written = resource.body().entry("Properties");
        Node value = written.map(Entry::value).orElse(resource.properties());
        Node anchor = written.<Node>map(Entry::key).orElse(resource.key());
        if (value instanceof MapNode map) {
            if (Fn.of(map) == Fn.NO_VALUE) {
                found.add(new WrongType(anchor, "Properties", "AWS::NoValue", type.properties(), true));
            } else {
                Subject subject = new Subject(resource.type(), anchor, resource.existence(), type::isReadOnly);
                found.addAll(
                        validator.validate(Fn.isAmong(map) ? map : resource.properties(), type.properties(), subject));
            }
        }
    }
}
