package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.Specification;
import io.github.awslint.validation.Validation;
import java.util.Optional;
import java.util.SortedSet;

/** A resource type of AWS that the specification lacks: misspelt, or newer than our data. */
final class CfnResourceTypeUnknown implements Rule<Validation> {

    private static final int PARTS = 3;

    /** What the CDK writes into its templates; CloudFormation takes it, though no specification lists it. */
    private static final String CDK_METADATA = "AWS::CDK::Metadata";

    @Override
    public void check(Validation validation, Reporter report) {
        Template template = validation.template();
        Specification specification = validation.specification();
        for (Resource resource : template.resources()) {
            String type = resource.type();
            boolean own = type.startsWith("AWS::")
                    && !type.startsWith("AWS::Serverless::")
                    && !type.endsWith("::MODULE")
                    && !type.equals(CDK_METADATA);
            if (own
                    && !template.transforms().unpredictable()
                    && specification.resourceType(type).isEmpty()) {
                report(resource, specification, report);
            }
        }
    }

    private static void report(Resource resource, Specification specification, Reporter report) {
        String type = resource.type();
        SortedSet<String> names = specification.typeNames();
        Optional<String> slip = names.stream().filter(type::equalsIgnoreCase).findFirst();
        boolean malformed = type.split("::", -1).length != PARTS || !type.matches("[A-Za-z0-9:]+");
        if (slip.isPresent()) {
            report.at(
                    resource.typeNode(),
                    "\"%s\" is no resource type; upper and lower case matter, write \"%s\""
                            .formatted(type, slip.get()));
            return;
        }
        String hint = NearestName.hint(type, names);
        if (malformed) {
            report.at(resource.typeNode(), "\"%s\" is no resource type%s".formatted(type, hint));
            return;
        }
        Report unknown = report.at(
                resource.typeNode(),
                "\"%s\" is no resource type that was known on %s%s"
                        .formatted(type, specification.provenance().date(), hint));
        unknown.as(Severity.INFO);
    }
}
