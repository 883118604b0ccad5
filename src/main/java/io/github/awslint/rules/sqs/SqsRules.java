package io.github.awslint.rules.sqs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about SQS queues. */
public final class SqsRules {

    private SqsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(Template.class, new SqsFifoProperties(), new SqsRedriveQueueType())
                .about("AWS::SQS::Queue"));
    }
}
