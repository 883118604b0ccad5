package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Instances whose agent registers them with the cluster {@code default}, since nobody tells it the cluster of the template. */
final class EcsAgentCluster implements Rule<Template> {

    /** What tells the agent its cluster, or may do so without showing it. */
    private static final Pattern TELLS = Pattern.compile(
            "ECS_CLUSTER|ecs\\.config|Initialize-ECSAgent|settings\\.ecs|cfn-init|curl |wget |s3://|aws s3|ansible|git clone|Invoke-WebRequest|#include");

    @Override
    public void check(Template template, Reporter report) {
        Optional<Resource> cluster = template.resources("AWS::ECS::Cluster").stream()
                .filter(one -> isNamedOtherwise(one.value("ClusterName")))
                .findFirst();
        if (cluster.isPresent() && !template.mayHoldMore()) {
            template.resources("AWS::EC2::LaunchTemplate")
                    .forEach(instances ->
                            check(instances, instances.value("LaunchTemplateData"), cluster.get(), report));
            template.resources("AWS::AutoScaling::LaunchConfiguration")
                    .forEach(instances -> instances
                            .branches("UserData", "ImageId")
                            .forEach(properties -> check(instances, properties, cluster.get(), report)));
        }
    }

    private static boolean isNamedOtherwise(Value name) {
        return name.isAbsent()
                || name.text().filter(text -> !text.equals("default")).isPresent();
    }

    private static void check(Resource instances, Value settings, Resource cluster, Reporter report) {
        Value script = settings.get("UserData");
        if (!isForContainers(instances, settings.get("ImageId"))
                || script.alternatives().size() != 1) {
            return;
        }
        if (script.isAbsent()) {
            report.at(instances.typeNode(), message(cluster)).note(cluster.key(), "the cluster");
            return;
        }
        Text text = Text.of(script.place());
        boolean readable = text.holes().stream().allMatch(hole -> isShort(hole, instances.template()));
        if (readable && !TELLS.matcher(text.withHoles()).find()) {
            report.at(script.place(), message(cluster)).note(cluster.key(), "the cluster");
        }
    }

    private static String message(Resource cluster) {
        return "Instances join the cluster default, write ECS_CLUSTER=${%s} to /etc/ecs/ecs.config"
                .formatted(cluster.logicalId());
    }

    /** Whether a hole holds a name or an id, not a part of a script. */
    private static boolean isShort(Text.Part.Hole hole, Template template) {
        return hole.name()
                .filter(name -> name.startsWith("AWS::") || template.hasResource(name))
                .isPresent();
    }

    /** Whether the image is one for ECS, or the instances are the capacity of a cluster. */
    private static boolean isForContainers(Resource instances, Value image) {
        String text = image.isAbsent() ? "" : Text.of(image.place()).withHoles();
        Stream<String> defaults = Text.of(image.place()).holes().stream()
                .flatMap(hole -> hole.name().stream())
                .flatMap(name ->
                        Stream.ofNullable(instances.template().parameters().get(name)))
                .map(parameter -> parameter.defaultValue().map(Object::toString).orElse(""));
        boolean forEcs = Stream.concat(Stream.of(text), defaults).anyMatch(name -> name.contains("/aws/service/ecs/"));
        return forEcs || isCapacity(instances);
    }

    private static boolean isCapacity(Resource instances) {
        List<Resource> groups = instances.template().resources("AWS::AutoScaling::AutoScalingGroup").stream()
                .filter(group -> instances
                        .template()
                        .referencesFrom(group.logicalId())
                        .anyMatch(reference -> reference.name().equals(instances.logicalId())))
                .toList();
        return instances.template().resources("AWS::ECS::CapacityProvider").stream()
                .flatMap(provider -> instances.template().referencesFrom(provider.logicalId()))
                .anyMatch(reference ->
                        groups.stream().anyMatch(group -> group.logicalId().equals(reference.name())));
    }
}
