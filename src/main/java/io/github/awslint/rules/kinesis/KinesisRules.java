package io.github.awslint.rules.kinesis;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about Kinesis streams. */
public final class KinesisRules {

    private KinesisRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class, new KinesisCapacityExplain(), new KinesisRetention(), new KinesisShardMode())
                .about("AWS::Kinesis::Stream"));
    }
}
