package io.github.awslint.rules.appsync;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about AppSync. */
public final class AppSyncRules {

    private AppSyncRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new AppsyncApiKeyExpires()).about("AWS::AppSync::ApiKey"),
                RuleGroup.of(Template.class, new AppsyncAuthConfigMissing())
                        .about("AWS::AppSync::ApiKey", "AWS::AppSync::GraphQLApi"));
    }
}
