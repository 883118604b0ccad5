package io.github.awslint.rules.samconfig;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.deployment.SamDeployment;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Settings of {@code sam deploy} with which it asks back, or does not know where to upload to. */
final class SamconfigDeployUnattended implements Rule<SamDeployment> {

    private static final Pattern UNATTENDED = Pattern.compile("(?i)(ci|cd|pipeline|prod|production|live)([-_].*)?");

    @Override
    public void check(SamDeployment deployment, Reporter report) {
        String environment = deployment.command().environment();
        Entry confirm = deployment.options().get("confirm_changeset");
        if (isTrue(confirm) && UNATTENDED.matcher(environment).matches()) {
            report.at(
                    confirm.value(),
                    "confirm_changeset of \"%s\" waits for an answer that a pipeline cannot give; set it to false"
                            .formatted(environment));
        }
        boolean upload = mayBeTrue(deployment.options().get("resolve_s3"))
                || deployment.options().containsKey("s3_bucket")
                || mayBeTrue(deployment.options().get("guided"));
        if (!upload) {
            local(deployment.template())
                    .ifPresent(function -> report.at(
                            deployment.command().entry(),
                            "deploy uploads the code of \"%s\", but knows no bucket; set resolve_s3 = true"
                                    .formatted(function.logicalId())));
        }
    }

    private static boolean mayBeTrue(Entry option) {
        return isTrue(option)
                || option != null && option.value() instanceof ScalarNode scalar && BuildToken.isIn(scalar.text());
    }

    private static boolean isTrue(Entry option) {
        return option != null
                && option.value() instanceof ScalarNode scalar
                && scalar.asBoolean().orElse(false);
    }

    /** The first function whose code lies on this disk. */
    private static Optional<Resource> local(Template template) {
        return template.resources("AWS::Serverless::Function").stream()
                .filter(function -> function.value("CodeUri").known().stream()
                        .flatMap((Known known) -> known.text().stream())
                        .anyMatch(uri -> !uri.contains(":") && !uri.contains("${")))
                .findFirst();
    }
}
