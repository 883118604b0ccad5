package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.regex.Pattern;

/** An environment secret that names no secret. */
final class EbEnvironmentsecretsArn implements Rule<EnvironmentOptions> {

    private static final Pattern ARN =
            Pattern.compile("arn:aws[a-z-]*:(secretsmanager:[^:]+:\\d{12}:secret:.+|ssm:[^:]+:\\d{12}:parameter/.+)");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        for (OptionSetting secret : environment.in(Options.ENVIRONMENT_SECRETS)) {
            if (secret.value().isLiteral()
                    && !ARN.matcher(secret.value().text().strip()).matches()) {
                report.at(
                        secret.value().location(),
                        secret.option()
                                + " is no ARN of a secret or parameter; write arn:aws:secretsmanager:... or arn:aws:ssm:...");
            }
            environment
                    .get(Options.ENVIRONMENT_VARIABLES, secret.option())
                    .ifPresent(variable -> report.at(
                                    variable.optionAt(),
                                    "Variable " + secret.option() + " is a secret too; remove the plain one")
                            .note(secret.optionAt(), "the secret is set here")
                            .as(Severity.WARNING));
        }
    }
}
