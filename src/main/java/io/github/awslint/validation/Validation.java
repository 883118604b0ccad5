package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.schema.Specification;
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
    private final ResourceValidator resources;
    private List<Mismatch> mismatches;

    private Validation(Template template, Specification specification) {
        this.template = template;
        this.specification = specification;
        this.resources = new ResourceValidator(Validator.of(template));
    }

    /** The validation of a template. */
    public static Validation of(Template template, Specification specification) {
        return new Validation(template, specification);
    }

    /** The template whose resources are validated. */
    public Template template() {
        return template;
    }

    /** The resource types that the template may use: those of AWS, and the project's own. */
    public Specification specification() {
        return specification;
    }

    /** All mismatches of one kind, in document order. */
    public <M extends Mismatch> Stream<M> mismatches(Class<M> kind) {
        return mismatches().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether anything does not match. */
    public boolean hasMismatches() {
        return !mismatches().isEmpty();
    }

    private synchronized List<Mismatch> mismatches() {
        if (mismatches == null) {
            List<Mismatch> found = new ArrayList<>();
            if (template.hasWholeResources()) {
                template.resources().forEach(resource -> validate(resource, found));
            }
            mismatches = List.copyOf(found);
        }
        return mismatches;
    }

    private void validate(Resource resource, List<Mismatch> found) {
        if (!resource.type().startsWith("AWS::Serverless::")) {
            specification
                    .resourceType(resource.type())
                    .or(() -> custom(resource))
                    .ifPresent(type -> resources.validate(resource, type, found));
        }
    }

    /**
     * Types that the template's author names are all the same to CloudFormation. One that is never made only stands in for a resource in a
     * template that must have some.
     */
    private Optional<ResourceType> custom(Resource resource) {
        boolean never = resource.condition()
                .filter(condition -> template.conditions()
                        .assume(Assumptions.NONE, condition.text(), true)
                        .isEmpty())
                .isPresent();
        return resource.type().startsWith("Custom::") && !never
                ? specification.resourceType("AWS::CloudFormation::CustomResource")
                : Optional.empty();
    }
}
