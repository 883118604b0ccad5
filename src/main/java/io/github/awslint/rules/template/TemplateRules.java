package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about a template's skeleton: its sections, and what may stand in them whatever the resource types are. */
public final class TemplateRules {

    private TemplateRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                Template.class,
                new CfnCreationPolicyShape(),
                new CfnDeletionPolicy(),
                new CfnDependsOnConditional(),
                new CfnDynamicReferenceForm(),
                new CfnDynamicReferencePlace(),
                new CfnExportDuplicate(),
                new CfnForeachShape(),
                new CfnFormatVersion(),
                new CfnInterfaceShape(),
                new CfnMappingShape(),
                new CfnModuleAttribute(),
                new CfnNameDuplicate(),
                new CfnNameForm(),
                new CfnNullValue(),
                new CfnOutputShape(),
                new CfnParameterShape(),
                new CfnReferenceConditional(),
                new CfnResourceShape(),
                new CfnResourcesMissing(),
                new CfnRuleShape(),
                new CfnSectionShape(),
                new CfnSectionUnknown(),
                new CfnTransformShape(),
                new CfnUpdatePolicy()));
    }
}
