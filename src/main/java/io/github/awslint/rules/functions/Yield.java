package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.placement.Identifier;
import java.util.Optional;
import java.util.Set;

/** Compares what references to a resource give with what a property must identify. */
final class Yield {

    private static final Set<String> IDS = Set.of("VpcId", "SubnetId", "GroupId", "InstanceId", "RoleId", "ImageId");

    private static final Set<Identifier> IS_ARN =
            Set.of(Identifier.TOPIC, Identifier.FUNCTION, Identifier.KEY, Identifier.CERTIFICATE);

    /** Types whose Ref gives an ARN or a URL, which is no name. */
    private static final Set<String> KNOWN_BY_ADDRESS = Set.of(
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            "AWS::SNS::Topic",
            "AWS::SQS::Queue",
            "AWS::SecretsManager::Secret",
            "AWS::StepFunctions::StateMachine");

    private Yield() {}

    /** What {@code Ref} of a resource is, if it is surely not what is expected. */
    static Optional<String> wrongReference(Resource resource, Identifier expected) {
        boolean owned = resource.type().equals(expected.owner());
        if (expected == Identifier.SECURITY_GROUP_NAME) {
            return owned && !resource.value("VpcId").mayBeAbsent()
                    ? Optional.of("the group's id, as it has a VpcId")
                    : Optional.empty();
        }
        // names are free: that of a log group may well be another resource's; and a key is known by several names
        if (expected == Identifier.LOG_GROUP || expected == Identifier.KEY) {
            return expected == Identifier.LOG_GROUP && KNOWN_BY_ADDRESS.contains(resource.type())
                    ? Optional.of("that of " + article(resource.type()))
                    : Optional.empty();
        }
        if (expected == Identifier.FUNCTION || expected == Identifier.CERTIFICATE) {
            return owned && !expected.isReference() ? Optional.of("its name") : Optional.empty();
        }
        if (expected == Identifier.BUCKET || expected == Identifier.ANY_KEY && isOfKeys(resource)) {
            return Optional.empty();
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

    /** What an attribute of a resource is, if it is surely not what is expected. */
    static Optional<String> wrongAttribute(Resource resource, String attribute, Identifier expected) {
        boolean owned = resource.type().equals(expected.owner());
        if (owned && expected.attributes().contains(attribute)) {
            return Optional.empty();
        }
        boolean arn = attribute.endsWith("Arn") || attribute.endsWith("ARN");
        if (expected == Identifier.ANY_KEY) {
            return attribute.equals("Arn") && !isOfKeys(resource)
                    ? Optional.of("that of " + article(resource.type()))
                    : Optional.empty();
        }
        if (expected == Identifier.ROLE) {
            return owned || attribute.equals("Arn")
                    ? Optional.of(owned ? "another attribute" : "that of " + article(resource.type()))
                    : Optional.empty();
        }
        if (IS_ARN.contains(expected)) {
            boolean other = attribute.equals("Arn")
                    && expected != Identifier.CERTIFICATE
                    && !service(resource.type()).equals(service(expected.owner()));
            return owned
                    ? Optional.of("another attribute")
                    : other ? Optional.of("that of " + article(resource.type())) : Optional.empty();
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

    /** Keys, their replicas and their aliases. */
    private static boolean isOfKeys(Resource resource) {
        return resource.type().startsWith("AWS::KMS::");
    }

    /** Such as {@code AWS::Lambda}: functions have versions and aliases, which are resources of their own. */
    private static String service(String type) {
        int end = type.indexOf("::", "AWS::".length());
        return end < 0 ? type : type.substring(0, end);
    }

    private static String article(String type) {
        return ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
