package io.github.awslint.rules.inspector;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about Amazon Inspector. */
public final class InspectorRules {

    private InspectorRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(Template.class, new InspectorClassicRetired())
                .about("AWS::Events::Rule", "AWS::Serverless::Function", "AWS::Serverless::StateMachine"));
    }
}
