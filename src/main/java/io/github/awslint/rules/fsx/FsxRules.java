package io.github.awslint.rules.fsx;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about FSx file systems. */
public final class FsxRules {

    private FsxRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(Template.class, new FsxStorageCapacity()).about("AWS::FSx::FileSystem"));
    }
}
