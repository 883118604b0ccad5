package io.github.awslint.rules.secrets;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;

/** A rotation schedule that does not say unmistakably who rotates the secret, and when. */
final class SecretsRotationShape implements Rule<Template> {

    /** Days. https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html */
    private static final long MOST_DAYS = 1000;

    private static final Set<String> FUNCTIONS = Set.of("AWS::Lambda::Function", "AWS::Serverless::Function");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::SecretsManager::RotationSchedule").forEach(schedule -> {
            schedule.branches("RotationLambdaARN", "HostedRotationLambda")
                    .forEach(properties -> checkFunction(schedule, properties, report));
            checkPermission(schedule, report);
            schedule.branches("RotationRules").forEach(properties -> checkRules(properties, report));
            schedule.value("RotationRules", "AutomaticallyAfterDays").known().forEach(days -> checkDays(days, report));
        });
    }

    private static void checkFunction(Resource schedule, Value properties, Reporter report) {
        Value own = properties.get("RotationLambdaARN");
        Value hosted = properties.get("HostedRotationLambda");
        if (own.isPresent() && hosted.isPresent()) {
            report.at(hosted.place(), "HostedRotationLambda cannot stand beside RotationLambdaARN, keep one of them");
        } else if (own.isAbsent() && hosted.isAbsent() && needsFunction(properties)) {
            report.at(
                            schedule.typeNode(),
                            "Schedule names no function that rotates the secret, add HostedRotationLambda or RotationLambdaARN")
                    .as(Severity.WARNING);
        }
        if (hosted.isPresent() && !hasTransform(schedule.template())) {
            report.at(
                    schedule.property("HostedRotationLambda").orElseThrow(),
                    "HostedRotationLambda needs the template's Transform: AWS::SecretsManager-2024-09-16");
        }
    }

    private static void checkPermission(Resource schedule, Reporter report) {
        Template template = schedule.template();
        Value function = schedule.value("RotationLambdaARN");
        boolean own = !template.mayHoldMore()
                && function.alternatives().size() == 1
                && function.attributes().stream()
                        .flatMap(attribute -> template.resource(attribute.logicalId()).stream())
                        .anyMatch(resource -> FUNCTIONS.contains(resource.type()));
        boolean allowed = template.resources("AWS::Lambda::Permission").stream()
                .map(permission -> permission.value("Principal"))
                .anyMatch(who -> who.text().isEmpty() || who.is("secretsmanager.amazonaws.com") || who.is("*"));
        if (own && !allowed) {
            report.at(
                            function.place(),
                            "Function cannot be called, add an AWS::Lambda::Permission for secretsmanager.amazonaws.com")
                    .as(Severity.WARNING);
        }
    }

    /** Secrets that a service manages are rotated by that service; only a secret of this template is surely none of them. */
    private static boolean needsFunction(Value properties) {
        boolean ownSecret = properties
                .get("SecretId")
                .resource()
                .filter(secret -> secret.type().equals("AWS::SecretsManager::Secret"))
                .filter(secret -> secret.value("Type").isAbsent())
                .isPresent();
        return ownSecret
                && properties.entries().stream().noneMatch(entry -> entry.name().startsWith("ExternalSecret"));
    }

    private static boolean hasTransform(Template template) {
        return !template.hasWholeResources()
                || template.root().has("Fn::Transform")
                || template.transforms().names().stream()
                        .anyMatch(name -> name.text().startsWith("AWS::SecretsManager-"));
    }

    private static void checkRules(Value properties, Reporter report) {
        Value days = properties.get("RotationRules", "AutomaticallyAfterDays");
        Value expression = properties.get("RotationRules", "ScheduleExpression");
        if (days.isPresent() && expression.isPresent()) {
            report.at(days.place(), "AutomaticallyAfterDays cannot stand beside ScheduleExpression, keep one of them");
        }
    }

    private static void checkDays(Known days, Reporter report) {
        days.integer().ifPresent(count -> {
            if (count < 1 || count > MOST_DAYS) {
                report.at(
                        days.place(),
                        "AutomaticallyAfterDays %d is outside 1 to %d%s".formatted(count, MOST_DAYS, days.clause()));
            }
        });
    }
}
