package io.github.awslint.rules.cognito;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about Cognito. */
public final class CognitoRules {

    private CognitoRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class,
                        new CognitoClientIdpDependsOn(),
                        new CognitoMfaWithoutFactor(),
                        new CognitoOauthFlagMissing(),
                        new CognitoOauthSettings(),
                        new CognitoSyncClosed(),
                        new CognitoUnauthenticatedIdentities())
                .where(template -> template.uses("AWS::Cognito")));
    }
}
