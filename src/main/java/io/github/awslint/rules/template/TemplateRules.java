package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.SharedNames;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about a template's skeleton: its sections, and what may stand in them whatever the resource types are. */
public final class TemplateRules {

    private TemplateRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(SharedNames.class, new CfnExportInTwoTemplates(), new CfnImportNotExported()),
                RuleGroup.of(
                        Template.class,
                        new CfnDependsOnConditional(),
                        new CfnDynamicReferenceForm(),
                        new CfnDynamicReferencePlace(),
                        new CfnExportDuplicate(),
                        new CfnForeachShape(),
                        new CfnFormatVersion(),
                        new CfnInterfaceShape(),
                        new CfnModuleAttribute(),
                        new CfnNameDuplicate(),
                        new CfnNullValue(),
                        new CfnReferenceConditional(),
                        new CfnRuleShape(),
                        new CfnTransformShape()),
                RuleGroup.of(
                                Template.class,
                                new CfnCreationPolicyShape(),
                                new CfnDeletionPolicy(),
                                new CfnMappingShape(),
                                new CfnNameForm(),
                                new CfnOutputShape(),
                                new CfnParameterShape(),
                                new CfnResourceShape(),
                                new CfnResourcesMissing(),
                                new CfnSectionShape(),
                                new CfnSectionUnknown(),
                                new CfnUpdatePolicy())
                        .where(Skeleton::isWhole));
    }
}
