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
                        .about("AWS::Cognito::UserPoolClient", "AWS::Cognito::UserPoolIdentityProvider"),
                RuleGroup.of(Template.class, new CognitoMfaWithoutFactor()).about("AWS::Cognito::UserPool"),
                RuleGroup.of(Template.class, new CognitoOauthFlagMissing(), new CognitoOauthSettings())
                        .about("AWS::Cognito::UserPoolClient"),
                RuleGroup.of(Template.class, new CognitoSyncClosed()).about("AWS::Cognito::IdentityPool"),
                RuleGroup.of(Template.class, new CognitoUnauthenticatedIdentities())
                        .about("AWS::Cognito::IdentityPool", "AWS::Cognito::IdentityPoolRoleAttachment"));
    }
}
