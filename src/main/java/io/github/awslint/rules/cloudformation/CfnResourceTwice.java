package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Designation;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.Property;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.validation.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two resources of one type that would be the same thing in the account. */
final class CfnResourceTwice implements Rule<Validation> {

    private record Claim(Resource resource, PropertyObject properties, Location place, String shown) {}

    @Override
    public void check(Validation validation, Reporter report) {
        Template template = validation.template();
        if (template.types().size() == template.resources().size()) {
            return;
        }
        for (String type : template.types()) {
            List<Resource> resources = template.resources(type).toList();
            if (resources.size() > 1 && !type.startsWith("AWS::Serverless::")) {
                validation.specification().resourceType(type).ifPresent(known -> check(known, resources, report));
            }
        }
    }

    private static void check(ResourceType type, List<Resource> resources, Reporter report) {
        List<String> identifier = type.primaryIdentifier();
        if (!isChosen(identifier, type)) {
            return;
        }
        List<Resource> named = named(identifier, resources);
        Map<String, List<Claim>> claims = new HashMap<>();
        for (Resource resource : named.size() > 1 ? named : List.<Resource>of()) {
            for (PropertyObject properties : PropertyObject.of(resource)) {
                properties
                        .branches(identifier.toArray(String[]::new))
                        .forEach(branch -> names(identifier, branch)
                                .ifPresent(name -> claims.computeIfAbsent(name, unused -> new ArrayList<>())
                                        .add(new Claim(resource, branch, place(identifier, branch), name))));
            }
        }
        claims.values().forEach(same -> same.forEach(claim -> check(claim, same, report)));
    }

    /** Whether the template chooses what tells resources of a type apart, and not the service. */
    private static boolean isChosen(List<String> identifier, ResourceType type) {
        for (String name : identifier) {
            Property property = type.properties().property(name).orElse(null);
            if (property == null || property.readOnly()) {
                return false;
            }
        }
        return !identifier.isEmpty();
    }

    /** The resources that may have all identifying properties; most leave a name to the service. */
    private static List<Resource> named(List<String> identifier, List<Resource> resources) {
        List<Resource> named = new ArrayList<>();
        for (Resource resource : resources) {
            MapNode properties = resource.properties();
            boolean computed = properties.entries().size() == 1;
            if (computed || identifier.stream().allMatch(properties::has)) {
                named.add(resource);
            }
        }
        return named;
    }

    private static Location place(List<String> identifier, PropertyObject properties) {
        return identifier.size() == 1 ? properties.key(identifier.get(0)) : properties.anchor();
    }

    /** The values of all identifying properties; empty where one is left to the service or cannot be compared. */
    private static Optional<String> names(List<String> identifier, PropertyObject properties) {
        List<String> names = new ArrayList<>();
        for (String name : identifier) {
            List<Designation> values = Designation.of(properties.get(name));
            if (values.size() != 1 || properties.get(name).mayBeAbsent()) {
                return Optional.empty();
            }
            names.add(values.get(0).what());
        }
        return Optional.of(String.join(", ", names));
    }

    private static void check(Claim claim, List<Claim> all, Reporter report) {
        all.stream()
                .filter(other -> other.resource() != claim.resource())
                .filter(other -> other.properties()
                                .when()
                                .implies(claim.properties().when())
                        || claim.properties().when().implies(other.properties().when()))
                .findFirst()
                .ifPresent(other -> report.at(
                                claim.place(),
                                "%s is the same %s as %s: %s"
                                        .formatted(
                                                claim.resource().logicalId(),
                                                claim.resource().type(),
                                                other.resource().logicalId(),
                                                claim.shown()))
                        .note(other.place(), "the other resource"));
    }
}
