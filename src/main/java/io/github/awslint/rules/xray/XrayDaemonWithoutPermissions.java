package io.github.awslint.rules.xray;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.StartupScript;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.iam.Role;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An X-Ray daemon that may not hand on what it is given. */
final class XrayDaemonWithoutPermissions implements Rule<Bootstrap> {

    private static final String UPLOAD = "xray:PutTraceSegments";
    private static final Pattern DAEMON = Pattern.compile("aws-xray-daemon[\\w.-]*|/usr/bin/xray\\b");
    private static final Pattern OWN_CREDENTIALS =
            Pattern.compile("AWS_ACCESS_KEY_ID|aws_access_key_id|aws configure|--role-arn");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        for (StartupScript script : bootstrap.scripts()) {
            if (script.source() == StartupScript.Source.USER_DATA) {
                String text = script.shown();
                if (!text.contains("xray")) {
                    continue;
                }
                Matcher daemon = DAEMON.matcher(text);
                if (daemon.find() && !OWN_CREDENTIALS.matcher(text).find()) {
                    instance(script.resource(), script.text().locate(daemon.start(), daemon.end()), report);
                }
            }
        }
        Template template = bootstrap.template();
        if (template.uses("AWS::ECS") && !template.transforms().unpredictable()) {
            TaskDefinition.of(template).forEach(task -> task(task, report));
        }
    }

    private static void instance(Resource instance, Location daemon, Reporter report) {
        Template template = instance.template();
        Value profile = instance.type().equals("AWS::EC2::LaunchTemplate")
                ? instance.value("LaunchTemplateData", "IamInstanceProfile")
                : instance.value("IamInstanceProfile");
        boolean launched = !instance.value("LaunchTemplate").isAbsent();
        if (profile.isAbsent() && !launched && !template.transforms().unpredictable()) {
            report.at(
                    daemon,
                    "X-Ray daemon of \"%s\" has no rights, for there is no IamInstanceProfile; add one"
                            .formatted(instance.logicalId()));
        }
        Value name = profile.isPresent() && profile.has("Arn") ? profile.get("Arn") : profile;
        for (Resource found : profiles(List.of(name, profile.get("Name")), template)) {
            for (Value role : found.value("Roles").items()) {
                Role.named(role, template).forEach(one -> role(one, daemon, instance.logicalId(), report));
            }
        }
    }

    private static List<Resource> profiles(List<Value> values, Template template) {
        return values.stream()
                .flatMap(value -> value.attributes().stream())
                .flatMap(attribute -> template.resource(attribute.logicalId()).stream())
                .filter(resource -> resource.type().equals("AWS::IAM::InstanceProfile"))
                .toList();
    }

    private static void task(TaskDefinition task, Reporter report) {
        for (Value container : task.containers().orElse(List.of())) {
            boolean daemon = container
                    .get("Image")
                    .text()
                    .filter(image -> image.contains("xray-daemon"))
                    .isPresent();
            if (daemon) {
                Node image = container.get("Image").place();
                Value role = task.get("TaskRoleArn");
                if (role.isAbsent()) {
                    report.at(
                                    image,
                                    "X-Ray daemon of \"%s\" has no rights, for there is no TaskRoleArn; add one"
                                            .formatted(task.resource().logicalId()))
                            // on instances of one's own the instance's profile may serve
                            .as(task.isFor("FARGATE") ? Severity.WARNING : Severity.INFO);
                }
                Role.named(role, task.resource().template())
                        .forEach(one ->
                                role(one, image.location(), task.resource().logicalId(), report));
            }
        }
    }

    private static void role(Role role, Location daemon, String owner, Reporter report) {
        if (!role.mayAllow(UPLOAD)) {
            report.at(
                            daemon,
                            "X-Ray daemon of \"%s\" needs %s, which role \"%s\" lacks; add AWSXRayDaemonWriteAccess"
                                    .formatted(owner, UPLOAD, role.resource().logicalId()))
                    .note(role.resource().key(), "the role");
        }
    }
}
