package io.github.awslint.rules.logs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about CloudWatch Logs. */
public final class LogsRules {

    private LogsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(Template.class, new LogsSubscriptionFilterLimit())
                .about("AWS::Logs::SubscriptionFilter", "AWS::Serverless::Function"));
    }
}
