package io.github.awslint.rules.backup;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about AWS Backup plans. */
public final class BackupRules {

    private BackupRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(Template.class, new BackupLifecycleDays()).about("AWS::Backup::BackupPlan"));
    }
}
