package io.github.awslint.validation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.schema.Specification;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.validation.Mismatch.WrongType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the specification has to say about the properties of a template's resources. The resources are walked once, when first asked.
 *
 * <p>Silent on templates that a macro rewrites or another tool completes, on types that the specification lacks, and on SAM's types, whose
 * grammar is another one.
 */
public final class Validation {

    private final Template template;
    private final Specification specification;
    private final Validator validator;
    private List<Mismatch> mismatches;

    private Validation(Template template, Specification specification) {
        this.template = template;
        this.specification = specification;
        this.validator = Validator.of(template);
    }

    /** The validation of a template. */
    public static Validation of(Template template, Specification specification) {
        return new Validation(template, specification);
    }

    /** All mismatches of one kind, in document order. */
    public <M extends Mismatch> Stream<M> mismatches(Class<M> kind) {
        return mismatches().stream().filter(kind::isInstance).map(kind::cast);
    }

    private synchronized List<Mismatch> mismatches() {
        if (mismatches == null) {
            List<Mismatch> found = new ArrayList<>();
            if (isWhole()) {
                template.resources().forEach(resource -> validate(resource, found));
            }
            mismatches = List.copyOf(found);
        }
        return mismatches;
    }

    private boolean isWhole() {
        return !template.isFragment() && !template.transforms().unpredictable();
    }

    private void validate(Resource resource, List<Mismatch> found) {
        if (!resource.type().startsWith("AWS::Serverless::")) {
            specification.resourceType(resource.type()).ifPresent(type -> validate(resource, type, found));
        }
    }

    private void validate(Resource resource, ResourceType type, List<Mismatch> found) {
        Optional<Entry> written = resource.body().entry("Properties");
        Node value = written.map(Entry::value).orElse(resource.properties());
        Node anchor = written.<Node>map(Entry::key).orElse(resource.key());
        if (value instanceof MapNode map) {
            if (Fn.of(map) == Fn.NO_VALUE) {
                found.add(new WrongType(anchor, "Properties", "AWS::NoValue", type.properties(), true));
            } else {
                Subject subject = new Subject(type.name(), anchor, resource.existence(), type::isReadOnly);
                found.addAll(
                        validator.validate(Fn.isAmong(map) ? map : resource.properties(), type.properties(), subject));
            }
        }
    }
}
