package io.github.awslint.rules.cognito;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** An identity pool that uses Cognito Sync, which takes no new customers. */
final class CognitoSyncClosed implements Rule<Template> {

    private static final List<String> SYNC = List.of("CognitoStreams", "PushSync", "CognitoEvents");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Cognito::IdentityPool").forEach(pool -> {
            for (String property : SYNC) {
                pool.property(property)
                        .filter(entry -> pool.value(property).isSet())
                        .ifPresent(entry -> report.at(
                                entry,
                                "%s belongs to Cognito Sync, which is closed to new customers; use AppSync or DynamoDB"
                                        .formatted(property)));
            }
        });
    }
}
