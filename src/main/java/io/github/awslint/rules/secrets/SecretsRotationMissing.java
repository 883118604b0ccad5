package io.github.awslint.rules.secrets;

import io.github.awslint.cloudformation.Outsiders;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** The password of a database that nobody ever changes. */
final class SecretsRotationMissing implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        DatabaseSecrets all = new DatabaseSecrets(template);
        if (template.mayHoldMore() || !all.mayHoldAny()) {
            return;
        }
        all.secrets().stream()
                .filter(secret -> isOfDatabase(secret, all))
                .filter(secret -> all.schedules().stream().noneMatch(schedule -> all.isFor(schedule, secret)))
                .filter(secret -> !Outsiders.mayKnow(secret.logicalId(), template))
                .forEach(secret -> report.at(
                        secret.typeNode(),
                        "Secret of a database is never rotated, add an AWS::SecretsManager::RotationSchedule"));
    }

    private static boolean isOfDatabase(Resource secret, DatabaseSecrets all) {
        boolean attached = all.attachmentsOf(secret).stream()
                .anyMatch(attachment -> attachment.value("SecretId").resource().isPresent());
        return attached || !all.databasesOf(secret).isEmpty();
    }
}
