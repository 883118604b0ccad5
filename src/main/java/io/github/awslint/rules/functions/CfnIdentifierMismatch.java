package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.placement.Identifier;
import io.github.awslint.placement.Placement;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;
import java.util.Set;

/** A Ref or Fn::GetAtt whose value identifies something else than the property takes. */
final class CfnIdentifierMismatch implements Rule<Placements> {

    private static final Set<String> IDS = Set.of("VpcId", "SubnetId", "GroupId", "InstanceId", "RoleId", "ImageId");

    private static final Set<Identifier> IS_ARN =
            Set.of(Identifier.TOPIC, Identifier.FUNCTION, Identifier.KEY, Identifier.CERTIFICATE);

    @Override
    public void check(Placements placements, Reporter report) {
        placements
                .identifying()
                .forEach(placement -> placement
                        .value()
                        .attributes()
                        .forEach(attribute -> check(placement, attribute, placements.template(), report)));
    }

    private static void check(Placement placement, Attribute attribute, Template template, Reporter report) {
        Identifier expected = placement.identifier().orElseThrow();
        Resource resource = template.resource(attribute.logicalId()).orElse(null);
        if (resource == null || !isPlain(resource)) {
            return;
        }
        Optional<String> found = attribute.attribute().isPresent()
                ? wrongAttribute(resource, attribute.attribute().get(), expected)
                : wrongReference(resource, expected);
        found.ifPresent(what -> report.at(
                attribute.place(),
                "%s takes the %s, but %s is %s%s"
                        .formatted(
                                placement
                                        .property()
                                        .substring(placement.property().lastIndexOf('.') + 1),
                                expected.noun(),
                                attribute
                                        .attribute()
                                        .map(name -> attribute.logicalId() + "." + name)
                                        .orElse("Ref of " + attribute.logicalId()),
                                what,
                                remedy(resource, expected))));
    }

    /** Types whose Ref and attributes are fixed; a custom resource may give anything. */
    private static boolean isPlain(Resource resource) {
        return resource.type().startsWith("AWS::")
                && !resource.type().startsWith("AWS::CloudFormation::")
                && !resource.type().startsWith("AWS::Serverless::")
                && !resource.type().endsWith("::MODULE");
    }

    private static Optional<String> wrongReference(Resource resource, Identifier expected) {
        boolean owned = resource.type().equals(expected.owner());
        if (expected == Identifier.SECURITY_GROUP_NAME) {
            return owned && !resource.value("VpcId").mayBeAbsent()
                    ? Optional.of("the group's id, as it has a VpcId")
                    : Optional.empty();
        }
        // names are free: that of a log group may well be another resource's; and a key is known by several names
        if (expected == Identifier.LOG_GROUP || expected == Identifier.KEY) {
            return Optional.empty();
        }
        if (expected == Identifier.FUNCTION || expected == Identifier.CERTIFICATE) {
            return owned && !expected.isReference() ? Optional.of("its name") : Optional.empty();
        }
        if (!owned) {
            return Optional.of("that of " + article(resource.type()));
        }
        if (expected == Identifier.SECURITY_GROUP) {
            return resource.value("VpcId").isAbsent()
                    ? Optional.of("the group's name, as it has no VpcId")
                    : Optional.empty();
        }
        return expected.isReference() ? Optional.empty() : Optional.of("its name");
    }

    private static Optional<String> wrongAttribute(Resource resource, String attribute, Identifier expected) {
        boolean owned = resource.type().equals(expected.owner());
        if (owned && expected.attributes().contains(attribute)) {
            return Optional.empty();
        }
        boolean arn = attribute.endsWith("Arn") || attribute.endsWith("ARN");
        if (expected == Identifier.ROLE) {
            return owned || attribute.equals("Arn")
                    ? Optional.of(owned ? "another attribute" : "that of " + article(resource.type()))
                    : Optional.empty();
        }
        if (IS_ARN.contains(expected)) {
            return owned ? Optional.of("another attribute") : Optional.empty();
        }
        if (arn) {
            return Optional.of("an ARN");
        }
        if (owned) {
            return Optional.of("another attribute");
        }
        boolean otherId = IDS.contains(attribute) && !expected.attributes().contains(attribute);
        return otherId ? Optional.of("another id") : Optional.empty();
    }

    private static String article(String type) {
        return ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    private static String remedy(Resource resource, Identifier expected) {
        if (!resource.type().equals(expected.owner())) {
            return "";
        }
        return switch (expected) {
            case ROLE, FUNCTION, KEY -> "; use its attribute Arn";
            case SECURITY_GROUP -> "; use its attribute GroupId";
            case SECURITY_GROUP_NAME -> "; move it to SecurityGroupIds";
            default -> "; use Ref";
        };
    }
}
