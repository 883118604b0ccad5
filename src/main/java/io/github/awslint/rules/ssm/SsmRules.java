package io.github.awslint.rules.ssm;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about Systems Manager. */
public final class SsmRules {

    private SsmRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new SsmDocumentShape()).about("AWS::SSM::Document"),
                RuleGroup.of(Template.class, new SsmSecretInStringParameter(), new SsmSecurestringInCfn())
                        .about("AWS::SSM::Parameter"));
    }
}
