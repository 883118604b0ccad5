package io.github.awslint.rules.cognito;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about Cognito. */
public final class CognitoRules {

    private CognitoRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new CognitoClientIdpDependsOn())
                        .where(template ->
                                template.has("AWS::Cognito::UserPoolClient", "AWS::Cognito::UserPoolIdentityProvider")),
                RuleGroup.of(Template.class, new CognitoMfaWithoutFactor())
                        .where(template -> template.has("AWS::Cognito::UserPool")),
                RuleGroup.of(Template.class, new CognitoOauthFlagMissing(), new CognitoOauthSettings())
                        .where(template -> template.has("AWS::Cognito::UserPoolClient")),
                RuleGroup.of(Template.class, new CognitoSyncClosed())
                        .where(template -> template.has("AWS::Cognito::IdentityPool")),
                RuleGroup.of(Template.class, new CognitoUnauthenticatedIdentities())
                        .where(template -> template.has(
                                "AWS::Cognito::IdentityPool", "AWS::Cognito::IdentityPoolRoleAttachment")));
    }
}
