package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.ResourceBasedPolicy;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A role of the template that is given to a service which the role does not trust. */
final class IamServiceRoleTrust implements Rule<Template> {

    /**
     * Where a role is given to a service.
     *
     * @param property a property's path, with dots
     * @param service the service's principal, without {@code .amazonaws.com}
     */
    private record Use(String type, String property, String service) {}

    private static final List<Use> USES = List.of(
            new Use("AWS::CodeDeploy::DeploymentGroup", "ServiceRoleArn", "codedeploy"),
            new Use("AWS::ECS::TaskDefinition", "ExecutionRoleArn", "ecs-tasks"),
            new Use("AWS::ECS::TaskDefinition", "TaskRoleArn", "ecs-tasks"),
            new Use("AWS::RDS::DBInstance", "MonitoringRoleArn", "monitoring.rds"),
            new Use("AWS::RDS::DBCluster", "MonitoringRoleArn", "monitoring.rds"),
            new Use("AWS::Batch::ComputeEnvironment", "ServiceRole", "batch"),
            new Use("AWS::CodeBuild::Project", "ServiceRole", "codebuild"),
            new Use("AWS::CodePipeline::Pipeline", "RoleArn", "codepipeline"));

    private static final String[] USERS = Stream.concat(
                    USES.stream().map(Use::type),
                    Stream.of(
                            "AWS::EC2::Instance",
                            "AWS::AutoScaling::LaunchConfiguration",
                            "AWS::EC2::LaunchTemplate",
                            "AWS::ElasticBeanstalk::Environment",
                            "AWS::ElasticBeanstalk::ConfigurationTemplate"))
            .distinct()
            .toArray(String[]::new);

    private static final String[] INSTANCES = {"AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration"};

    /** The types of all resources that give a role to a service. */
    static String[] users() {
        return USERS.clone();
    }

    @Override
    public void check(Template template, Reporter report) {
        for (Use use : USES) {
            template.resources(use.type())
                    .forEach(user -> check(user.value(use.property()), use.service(), template, report));
        }
        if (template.has("AWS::IAM::InstanceProfile")) {
            checkProfiles(template, report);
        }
        options(template, "ServiceRole").forEach(role -> check(role, "elasticbeanstalk", template, report));
    }

    private static void checkProfiles(Template template, Reporter report) {
        Stream<Value> instances = template.resources(INSTANCES).map(instance -> instance.value("IamInstanceProfile"));
        Stream<Value> templates = template.resources("AWS::EC2::LaunchTemplate")
                .map(launch -> launch.value("LaunchTemplateData", "IamInstanceProfile"))
                .flatMap(profile -> Stream.of(profile.get("Arn"), profile.get("Name")));
        Stream.of(instances, templates, options(template, "IamInstanceProfile"))
                .flatMap(profiles -> profiles)
                .flatMap(profile -> profile.attributes().stream())
                .map(Alternative.Attribute::logicalId)
                .distinct()
                .flatMap(id -> template.resource(id).stream())
                .filter(profile -> profile.type().equals("AWS::IAM::InstanceProfile"))
                .flatMap(profile -> profile.value("Roles").items().stream())
                .forEach(role -> check(role, "ec2", template, report));
    }

    /** What the environments of Elastic Beanstalk set an option to. */
    private static Stream<Value> options(Template template, String name) {
        return template.resources("AWS::ElasticBeanstalk::Environment", "AWS::ElasticBeanstalk::ConfigurationTemplate")
                .flatMap(environment -> environment.value("OptionSettings").items().stream())
                .filter(option -> option.get("OptionName").is(name))
                .map(option -> option.get("Value"));
    }

    private static void check(Value use, String service, Template template, Reporter report) {
        for (Alternative.Attribute attribute : use.attributes()) {
            template.resource(attribute.logicalId())
                    .filter(role -> role.type().equals("AWS::IAM::Role"))
                    .filter(role -> !new ResourceBasedPolicy(role.value("AssumeRolePolicyDocument"))
                            .mayAllow(service, "sts:AssumeRole"))
                    .ifPresent(role -> report(attribute, role, service, report));
        }
    }

    private static void report(Alternative.Attribute use, Resource role, String service, Reporter report) {
        report.at(
                        use.place(),
                        "Role \"%s\" does not trust %s.amazonaws.com, add it to AssumeRolePolicyDocument"
                                .formatted(role.logicalId(), service))
                .note(
                        role.property("AssumeRolePolicyDocument")
                                .orElse(role.entry())
                                .key(),
                        "whom the role trusts");
    }
}
