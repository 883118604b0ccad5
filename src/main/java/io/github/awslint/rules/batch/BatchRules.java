package io.github.awslint.rules.batch;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about AWS Batch. */
public final class BatchRules {

    private BatchRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(Template.class, new BatchFargateShape(), new BatchRetryTimeout())
                .about("AWS::Batch::JobDefinition"));
    }
}
