package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A role that a template gives to a service.
 *
 * @param role what names the role
 * @param service the service's principal, without {@code .amazonaws.com}
 */
record ServiceRole(Value role, String service) {

    /**
     * Where a role is given to a service.
     *
     * @param property a property of the type
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

    private static final String[] INSTANCES = {"AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration"};
    private static final String LAUNCH_TEMPLATE = "AWS::EC2::LaunchTemplate";
    private static final String[] ENVIRONMENTS = {
        "AWS::ElasticBeanstalk::Environment", "AWS::ElasticBeanstalk::ConfigurationTemplate"
    };

    private static final String[] USERS = Stream.of(
                    USES.stream().map(Use::type),
                    Stream.of(INSTANCES),
                    Stream.of(LAUNCH_TEMPLATE),
                    Stream.of(ENVIRONMENTS))
            .flatMap(types -> types)
            .distinct()
            .toArray(String[]::new);

    /** Whether a template has any resource that gives a role to a service. */
    static boolean mayBeGivenIn(Template template) {
        return template.has(USERS);
    }

    /** The roles that a template gives to services, once for each place. */
    static List<ServiceRole> of(Template template) {
        List<ServiceRole> roles = new ArrayList<>();
        for (Use use : USES) {
            for (Resource user : template.resources(use.type())) {
                roles.add(new ServiceRole(user.value(use.property()), use.service()));
            }
        }
        if (template.has("AWS::IAM::InstanceProfile")) {
            addProfiles(template, roles);
        }
        for (Value role : options(template, "ServiceRole")) {
            roles.add(new ServiceRole(role, "elasticbeanstalk"));
        }
        return roles;
    }

    private static void addProfiles(Template template, List<ServiceRole> roles) {
        for (String id : usedProfiles(template)) {
            Resource profile = template.resource(id).orElse(null);
            if (profile != null && profile.type().equals("AWS::IAM::InstanceProfile")) {
                for (Value role : profile.value("Roles").items()) {
                    roles.add(new ServiceRole(role, "ec2"));
                }
            }
        }
    }

    /** The logical ids of what instances are given as their profile. */
    private static Set<String> usedProfiles(Template template) {
        List<Value> uses = options(template, "IamInstanceProfile");
        for (Resource instance : template.resources(INSTANCES)) {
            uses.add(instance.value("IamInstanceProfile"));
        }
        for (Resource launch : template.resources(LAUNCH_TEMPLATE)) {
            Value profile = launch.value("LaunchTemplateData", "IamInstanceProfile");
            uses.add(profile.get("Arn"));
            uses.add(profile.get("Name"));
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Value use : uses) {
            for (Alternative.Attribute attribute : use.attributes()) {
                ids.add(attribute.logicalId());
            }
        }
        return ids;
    }

    /** What the environments of Elastic Beanstalk set an option to. */
    private static List<Value> options(Template template, String name) {
        List<Value> values = new ArrayList<>();
        for (Resource environment : template.resources(ENVIRONMENTS)) {
            for (Value option : environment.value("OptionSettings").items()) {
                if (option.get("OptionName").is(name)) {
                    values.add(option.get("Value"));
                }
            }
        }
        return values;
    }
}
