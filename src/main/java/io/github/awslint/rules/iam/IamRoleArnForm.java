package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.Property.TypeReference;
import io.github.awslint.schema.Specification;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.validation.Validation;
import java.util.List;
import java.util.regex.Pattern;

/** An ARN of something else where a role is wanted. */
final class IamRoleArnForm implements Rule<Validation> {

    private static final Pattern ROLE_ARN = Pattern.compile("arn:aws[a-zA-Z-]*:iam::\\d{12}:role/[a-zA-Z0-9_+=,.@/-]+");

    @Override
    public void check(Validation validation, Reporter report) {
        Template template = validation.template();
        for (Resource resource : template.resources()) {
            for (Entry property : resource.properties().entries()) {
                if (mayBeArn(property.value(), template)
                        && isOnlyForRoles(property.name(), resource, validation.specification())) {
                    check(property.name(), resource, report);
                }
            }
        }
    }

    private static boolean mayBeArn(Node value, Template template) {
        if (value instanceof ScalarNode text) {
            return text.text().startsWith("arn:");
        }
        // what other functions give, and Ref of a resource, is known to nobody before the deployment
        Intrinsic call = Intrinsic.of(value).orElse(null);
        return call instanceof Intrinsic.If
                || call instanceof Intrinsic.FindInMap
                || call instanceof Intrinsic.Join
                || call instanceof Intrinsic.Sub sub
                        && (sub.variables().isPresent() || sub.references().size() < 2)
                || call instanceof Intrinsic.Ref ref
                        && template.parameters().containsKey(ref.target().text());
    }

    /** Only properties of the resource itself that take nothing but roles, by their ARN. */
    private static boolean isOnlyForRoles(String name, Resource resource, Specification specification) {
        return specification
                .resourceType(resource.type())
                .flatMap(type -> type.properties().property(name))
                .filter(property -> isOnlyForRoles(property.references()))
                .isPresent();
    }

    private static boolean isOnlyForRoles(List<TypeReference> references) {
        return references.size() == 1
                && references.get(0).type().equals("AWS::IAM::Role")
                && references.get(0).property().equals("Arn");
    }

    private static void check(String property, Resource resource, Reporter report) {
        Violation.certain(resource.value(property).alternatives(), IamRoleArnForm::isOtherArn)
                .forEach(wrong -> report.at(
                        wrong.place(),
                        "%s \"%s\" is no ARN of a role; write arn:aws:iam::ACCOUNT:role/NAME%s"
                                .formatted(property, wrong.text().orElse(""), wrong.clause())));
    }

    /** Some services take the name of a role, too. */
    private static boolean isOtherArn(Known known) {
        return known.text()
                .filter(text ->
                        text.startsWith("arn:") && !ROLE_ARN.matcher(text).matches())
                .isPresent();
    }
}
