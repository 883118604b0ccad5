package io.github.awslint.rules.secrets;

import io.github.awslint.cloudformation.Outsiders;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** A database's secret whose rotation starts without, or before, the host that it has to connect to. */
final class SecretsTargetAttachment implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (!template.mayHoldMore()) {
            DatabaseSecrets all = new DatabaseSecrets(template);
            all.schedules()
                    .forEach(schedule -> schedule.value("SecretId")
                            .resource()
                            .filter(secret -> secret.type().equals(DatabaseSecrets.SECRET))
                            .ifPresent(secret -> check(schedule, secret, all, report)));
        }
    }

    private static void check(Resource schedule, Resource secret, DatabaseSecrets all, Reporter report) {
        List<Resource> attachments = all.attachmentsOf(secret);
        if (attachments.isEmpty()) {
            boolean generated = secret.value("GenerateSecretString").isSet();
            List<Resource> databases = all.databasesOf(secret);
            if (generated
                    && !databases.isEmpty()
                    && lacksHost(secret)
                    && !Outsiders.mayKnow(secret.logicalId(), secret.template())) {
                report.at(
                                schedule.value("SecretId").place(),
                                "Rotation of \"%s\" finds no host in it, add an AWS::SecretsManager::SecretTargetAttachment"
                                        .formatted(secret.logicalId()))
                        .note(databases.get(0).key(), "the database");
            }
        } else if (attachments.stream().noneMatch(attachment -> waitsFor(schedule, attachment))) {
            report.at(
                    schedule.key(),
                    "Rotation may start before the secret has its host, add DependsOn: %s"
                            .formatted(attachments.get(0).logicalId()));
        }
    }

    private static boolean waitsFor(Resource schedule, Resource attachment) {
        return schedule.template()
                .referencesFrom(schedule.logicalId())
                .anyMatch(reference -> reference.name().equals(attachment.logicalId()));
    }

    /** Whether the text that the password is put into surely has no host. */
    private static boolean lacksHost(Resource secret) {
        return secret.value("GenerateSecretString", "SecretStringTemplate").alternatives().stream()
                .map(alternative -> Text.of(alternative.place()).withHoles().strip())
                .allMatch(text -> text.startsWith("{") && !text.contains("\"host\""));
    }
}
