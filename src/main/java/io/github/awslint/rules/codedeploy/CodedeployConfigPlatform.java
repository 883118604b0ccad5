package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.ComputePlatform;
import io.github.awslint.codedeploy.DeploymentGroup;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** A deployment configuration of another compute platform than the application's. */
final class CodedeployConfigPlatform implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        DeploymentGroup.of(template).forEach(group -> check(group, report));
    }

    private static void check(DeploymentGroup group, Reporter report) {
        Value name = group.get("DeploymentConfigName");
        Optional<ComputePlatform> wanted = group.platform();
        for (Known known : name.known()) {
            Optional<ComputePlatform> actual = known.text().flatMap(ComputePlatform::ofConfiguration);
            if (wanted.isPresent()) {
                actual.filter(platform -> platform != wanted.get())
                        .ifPresent(platform -> report.at(
                                known.place(),
                                "%s is for %s, but the application is for %s%s"
                                        .formatted(
                                                known.text().get(),
                                                platform.title(),
                                                wanted.get().title(),
                                                known.clause())));
            } else {
                actual.ifPresent(platform -> compareTargets(group, known, platform, report));
            }
        }
        Optional<ComputePlatform> own = name.resource()
                .filter(resource -> resource.type().equals("AWS::CodeDeploy::DeploymentConfig"))
                .flatMap(ComputePlatform::of);
        if (wanted.isPresent() && own.isPresent() && own.get() != wanted.get()) {
            report.at(
                    name.place(),
                    "Deployment configuration is for %s, but the application is for %s"
                            .formatted(own.get().title(), wanted.get().title()));
        }
    }

    /** The application is not in the template, but what the group deploys to tells the platform. */
    private static void compareTargets(DeploymentGroup group, Known known, ComputePlatform actual, Reporter report) {
        boolean servers = group.get("Ec2TagFilters").isPresent()
                || group.get("Ec2TagSet").isPresent()
                || group.get("AutoScalingGroups").isPresent();
        boolean services = group.get("ECSServices").isPresent();
        if (servers && actual != ComputePlatform.SERVER) {
            report.at(
                    known.place(),
                    "%s is for %s, but the group has instances%s"
                            .formatted(known.text().get(), actual.title(), known.clause()));
        } else if (services && actual != ComputePlatform.ECS) {
            report.at(
                    known.place(),
                    "%s is for %s, but the group has ECS services%s"
                            .formatted(known.text().get(), actual.title(), known.clause()));
        }
    }
}
