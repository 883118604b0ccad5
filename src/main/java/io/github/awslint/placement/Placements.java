package io.github.awslint.placement;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.schema.Specification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The values in the properties of a template's resources that rules about functions and identifiers read. The resources are walked once,
 * when first asked.
 *
 * <p>Empty for templates that a macro rewrites or another tool completes.
 */
public final class Placements {

    private static final String FUNCTION = "AWS::Lambda::Function";

    /** Properties that SAM hands to the function that it makes as they are. */
    private static final Set<String> PASSED_ON = Set.of(
            "Description",
            "EphemeralStorage",
            "FileSystemConfigs",
            "FunctionName",
            "Handler",
            "KmsKeyArn",
            "MemorySize",
            "ReservedConcurrentExecutions",
            "Runtime",
            "Timeout",
            "VpcConfig");

    private final Template template;
    private final Results results;
    private final boolean whole;
    private List<Placement> identifying;
    private List<Placement> calls;

    private Placements(Template template, Specification specification) {
        this.template = template;
        this.whole = template.hasWholeResources() && !template.root().has("Fn::Transform");
        this.results = new Results(template, specification);
    }

    /** The placements of a template. */
    public static Placements of(Template template, Specification specification) {
        return new Placements(template, specification);
    }

    /** The template whose values these are. */
    public Template template() {
        return template;
    }

    /** What the functions of the template yield. */
    public Results results() {
        return results;
    }

    /** Whether the template is all there is: no macro rewrites it, and no other tool completes it. */
    public boolean isWhole() {
        return whole;
    }

    /** The values that must identify something, in document order. */
    public List<Placement> identifying() {
        walk();
        return identifying;
    }

    /** The functions where something certain belongs, in document order. */
    public List<Placement> calls() {
        walk();
        return calls;
    }

    /** The functions wherever they stand, also where anything may stand, in document order; found anew at each call. */
    public List<Placement> callsEverywhere() {
        List<Placement> everywhere = place(true);
        everywhere.removeIf(placement -> placement.call().isEmpty());
        return everywhere;
    }

    private synchronized void walk() {
        if (calls == null) {
            List<Placement> found = place(false);
            identifying = new ArrayList<>();
            calls = new ArrayList<>(found.size());
            for (Placement placement : found) {
                if (placement.identifier().isPresent()) {
                    identifying.add(placement);
                }
                if (placement.call().isPresent()) {
                    calls.add(placement);
                }
            }
        }
    }

    private List<Placement> place(boolean everywhere) {
        List<Placement> found = new ArrayList<>();
        if (isWhole()) {
            for (Resource resource : template.resources()) {
                place(resource, everywhere, found);
            }
        }
        return found;
    }

    private void place(Resource resource, boolean everywhere, List<Placement> found) {
        boolean serverless = resource.type().startsWith("AWS::Serverless::");
        if (!serverless) {
            results.specification()
                    .resourceType(resource.type())
                    .ifPresent(type -> new Placer(resource, type.name(), everywhere, found).place(type.properties()));
        } else if (resource.type().equals("AWS::Serverless::Function")) {
            results.specification()
                    .resourceType(FUNCTION)
                    .ifPresent(type ->
                            new Placer(resource, FUNCTION, everywhere, found).place(type.properties(), PASSED_ON));
        }
    }
}
