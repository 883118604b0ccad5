package io.github.awslint.rules.instances;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about the instance types of managed services. */
public final class InstancesRules {

    private InstancesRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(Template.class, new InstanceTypeNotOffered()));
    }
}
