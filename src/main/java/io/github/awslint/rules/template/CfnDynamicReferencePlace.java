package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.DynamicReference;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rules.template.DynamicReferenceWalk.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dynamic reference where CloudFormation does not resolve it. */
final class CfnDynamicReferencePlace implements Rule<Template> {

    /** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html. */
    private static final Map<String, String> SECURE = Map.of(
            "AWS::DirectoryService::MicrosoftAD", "Password",
            "AWS::DirectoryService::SimpleAD", "Password",
            "AWS::ElastiCache::ReplicationGroup", "AuthToken",
            "AWS::IAM::User", "Password",
            "AWS::KinesisFirehose::DeliveryStream", "Password",
            "AWS::OpsWorks::App", "Password",
            "AWS::OpsWorks::Stack", "Password",
            "AWS::RDS::DBCluster", "MasterUserPassword",
            "AWS::RDS::DBInstance", "MasterUserPassword",
            "AWS::Redshift::Cluster", "MasterUserPassword");

    /** AWS::OpsWorks::Stack has a second one. */
    private static final String OF_RDS_IN_OPSWORKS = "DbPassword";

    private static final Set<String> READ_IN_RESOURCES = Set.of("Properties", "Metadata");

    @Override
    public void check(Template template, Reporter report) {
        if (template.transforms().unpredictable()) {
            return;
        }
        DynamicReferenceWalk.each(
                template,
                (reference, place) -> problem(reference, place)
                        .ifPresent(problem -> report.at(reference.whole().location(), problem)));
    }

    private static Optional<String> problem(DynamicReference reference, Place place) {
        return switch (reference.service()) {
            case "ssm" -> ssmProblem(place);
            case "ssm-secure" -> secureProblem(place);
            case "secretsmanager" -> secretProblem(place);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ssmProblem(Place place) {
        boolean read = switch (place.section()) {
            case "Resources" -> READ_IN_RESOURCES.contains(place.attribute());
            case "Parameters" ->
                place.attribute().equals("Default") || place.attribute().equals("AllowedValues");
            case "Outputs" -> place.attribute().equals("Value");
            default -> false;
        };
        return read
                ? Optional.empty()
                : Optional.of(
                        "dynamic reference to ssm is not resolved in %s; use a parameter of type AWS::SSM::Parameter::Value<String>"
                                .formatted(words(place)));
    }

    private static Optional<String> secretProblem(Place place) {
        boolean read = place.section().equals("Resources")
                ? place.attribute().equals("Properties")
                : place.section().equals("Parameters") && place.attribute().equals("Default");
        return read
                ? Optional.empty()
                : Optional.of(
                        "dynamic reference to secretsmanager is resolved in properties of resources only, not in %s"
                                .formatted(words(place)));
    }

    private static Optional<String> secureProblem(Place place) {
        if (place.section().equals("Parameters")) {
            return Optional.empty();
        }
        String type = place.resource().map(Resource::type).orElse("");
        boolean opsWorks =
                type.equals("AWS::OpsWorks::Stack") && place.property().equals(OF_RDS_IN_OPSWORKS);
        boolean read = place.section().equals("Resources")
                && place.attribute().equals("Properties")
                && (place.property().equals(SECURE.get(type)) || opsWorks);
        if (read) {
            return Optional.empty();
        }
        return Optional.of("dynamic reference to ssm-secure is not resolved in %s; use secretsmanager"
                .formatted(type.isEmpty() ? words(place) : place.property() + " of " + type));
    }

    private static String words(Place place) {
        return place.attribute().isEmpty() ? place.section() : place.attribute() + " in " + place.section();
    }
}
