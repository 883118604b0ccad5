package io.github.awslint.rules.secrets;

import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The secrets of a template that hold the password of one of its databases, with what rotates them. */
final class DatabaseSecrets {

    static final String SECRET = "AWS::SecretsManager::Secret";
    static final String ATTACHMENT = "AWS::SecretsManager::SecretTargetAttachment";
    static final String SCHEDULE = "AWS::SecretsManager::RotationSchedule";

    private static final Set<String> DATABASES =
            Set.of("AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Redshift::Cluster");

    private final Template template;

    DatabaseSecrets(Template template) {
        this.template = template;
    }

    /** Whether there may be any: a secret beside a database, or one that is attached to some. */
    boolean mayHoldAny() {
        return template.has(SECRET) && (template.has(ATTACHMENT) || template.has(DATABASES.toArray(String[]::new)));
    }

    /** The databases that read a secret. */
    List<Resource> databasesOf(Resource secret) {
        return template.references().stream()
                .filter(reference -> reference.name().equals(secret.logicalId()))
                .filter(reference -> reference.kind() != Reference.Kind.DEPENDS_ON)
                .flatMap(reference -> reference.from().stream())
                .distinct()
                .flatMap(id -> template.resource(id).stream())
                .filter(resource -> DATABASES.contains(resource.type()))
                .toList();
    }

    /** The attachments that write a database's host into a secret. */
    List<Resource> attachmentsOf(Resource secret) {
        return template.resources(ATTACHMENT).stream()
                .filter(attachment -> isSecret(attachment.value("SecretId"), secret))
                .toList();
    }

    /** Whether a schedule or an attachment is for a secret, which it may name through an attachment; also where that is not known. */
    boolean isFor(Resource user, Resource secret) {
        Value id = user.value("SecretId");
        Optional<Resource> named = id.resource();
        if (named.filter(resource -> resource.type().equals(ATTACHMENT)).isPresent()) {
            return isSecret(named.get().value("SecretId"), secret);
        }
        return isSecret(id, secret);
    }

    private static boolean isSecret(Value id, Resource secret) {
        Optional<Resource> named = id.resource();
        return named.isEmpty() || named.get() == secret;
    }

    List<Resource> secrets() {
        return template.resources(SECRET);
    }

    List<Resource> schedules() {
        return template.resources(SCHEDULE);
    }
}
