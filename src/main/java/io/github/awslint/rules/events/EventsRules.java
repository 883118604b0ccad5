package io.github.awslint.rules.events;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about EventBridge rules. */
public final class EventsRules {

    private EventsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(Template.class, new EventsRuleShape(), new EventsInstanceState())
                .about("AWS::Events::Rule"));
    }
}
