package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.Property;
import io.github.awslint.schema.Property.TypeReference;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.validation.Validation;
import java.util.List;
import java.util.regex.Pattern;

/** An ARN of something else where a role is wanted. */
final class IamRoleArnForm implements Rule<Validation> {

    private static final TypeReference ROLE = new TypeReference("AWS::IAM::Role", "Arn");
    private static final Pattern ROLE_ARN = Pattern.compile("arn:aws[a-zA-Z-]*:iam::\\d{12}:role/[a-zA-Z0-9_+=,.@/-]+");

    @Override
    public void check(Validation validation, Reporter report) {
        for (Resource resource : validation.template().resources()) {
            validation.specification().resourceType(resource.type()).ifPresent(type -> check(resource, type, report));
        }
    }

    /** Only properties of the resource itself that take nothing but roles, by their ARN. */
    private static void check(Resource resource, ResourceType type, Reporter report) {
        for (Property property : type.properties().properties().values()) {
            if (property.references().equals(List.of(ROLE))
                    && resource.property(property.name()).isPresent()) {
                Value value = resource.value(property.name());
                Violation.certain(value.alternatives(), IamRoleArnForm::isOtherArn)
                        .forEach(wrong -> report.at(
                                wrong.place(),
                                "%s \"%s\" is no ARN of a role; write arn:aws:iam::ACCOUNT:role/NAME%s"
                                        .formatted(property.name(), wrong.text().orElse(""), wrong.clause())));
            }
        }
    }

    /** Some services take the name of a role, too. */
    private static boolean isOtherArn(Known known) {
        return known.text()
                .filter(text ->
                        text.startsWith("arn:") && !ROLE_ARN.matcher(text).matches())
                .isPresent();
    }
}
