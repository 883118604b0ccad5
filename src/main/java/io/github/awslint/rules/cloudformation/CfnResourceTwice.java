package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.validation.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two resources of one type that would be the same thing in the account. */
final class CfnResourceTwice implements Rule<Validation> {

    private record Claim(Resource resource, PropertyObject properties, String shown) {}

    @Override
    public void check(Validation validation, Reporter report) {
        Template template = validation.template();
        if (template.types().size() == template.resources().size()) {
            return;
        }
        for (String type : template.types()) {
            List<Resource> resources = template.resources(type);
            if (resources.size() > 1 && !type.startsWith("AWS::Serverless::")) {
                ResourceType known =
                        validation.specification().resourceType(type).orElse(null);
                ChosenIdentifier identifier =
                        known == null ? null : ChosenIdentifier.of(known).orElse(null);
                if (identifier != null) {
                    check(identifier, resources, report);
                }
            }
        }
    }

    private static void check(ChosenIdentifier identifier, List<Resource> resources, Reporter report) {
        List<Resource> identified =
                resources.stream().filter(identifier::mayBeOf).toList();
        if (identified.size() < 2 || identifier.surelyDiffers(identified)) {
            return;
        }
        Map<String, List<Claim>> claims = new HashMap<>();
        for (Resource resource : identified) {
            for (PropertyObject properties : PropertyObject.of(resource)) {
                for (PropertyObject branch : identifier.branches(properties)) {
                    identifier
                            .in(branch)
                            .ifPresent(name -> claims.computeIfAbsent(name, unused -> new ArrayList<>(1))
                                    .add(new Claim(resource, branch, name)));
                }
            }
        }
        for (List<Claim> same : claims.values()) {
            for (Claim claim : same.size() > 1 ? same : List.<Claim>of()) {
                check(claim, same, identifier, report);
            }
        }
    }

    private static void check(Claim claim, List<Claim> all, ChosenIdentifier identifier, Reporter report) {
        all.stream()
                .filter(other -> other.resource() != claim.resource())
                .filter(other -> other.properties()
                                .when()
                                .implies(claim.properties().when())
                        || claim.properties().when().implies(other.properties().when()))
                .findFirst()
                .ifPresent(other -> report.at(
                                identifier.place(claim.properties()),
                                "%s is the same %s as %s: %s"
                                        .formatted(
                                                claim.resource().logicalId(),
                                                claim.resource().type(),
                                                other.resource().logicalId(),
                                                claim.shown()))
                        .note(identifier.place(other.properties()), "the other resource"));
    }
}
