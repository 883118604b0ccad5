package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.DynamicReference;
import io.github.awslint.cloudformation.SharedNames;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about a template's skeleton: its sections, and what may stand in them whatever the resource types are. */
public final class TemplateRules {

    private TemplateRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(SharedNames.class, new CfnExportInTwoTemplates(), new CfnImportNotExported()),
                RuleGroup.of(Template.class, new CfnFormatVersion(), new CfnModuleAttribute(), new CfnNameDuplicate()),
                RuleGroup.of(Template.class, new CfnDependsOnConditional(), new CfnReferenceConditional())
                        .where(template -> template.hasAttribute("Condition")),
                RuleGroup.of(Template.class, new CfnDynamicReferenceForm(), new CfnDynamicReferencePlace())
                        .where(template ->
                                DynamicReference.occurIn(template.source().text())),
                RuleGroup.of(Template.class, new CfnNullValue())
                        .where(template -> template.contents().holdsNull()),
                RuleGroup.of(Template.class, new CfnKeyNumeric())
                        .where(template -> !template.contents().numericKeys().isEmpty()),
                RuleGroup.of(Template.class, new CfnForeachShape())
                        .where(template -> template.contents().holdsLoops() && Skeleton.isWhole(template)),
                section("Metadata", new CfnInterfaceShape()),
                section("Outputs", new CfnExportDuplicate()),
                section("Rules", new CfnRuleShape()),
                RuleGroup.of(Template.class, new CfnMacroUnknown(), new CfnTransformShape())
                        .where(template -> template.root().has("Transform")),
                RuleGroup.of(
                                Template.class,
                                new CfnNameForm(),
                                new CfnResourceShape(),
                                new CfnResourcesMissing(),
                                new CfnSectionShape(),
                                new CfnSectionUnknown())
                        .where(Skeleton::isWhole),
                whole("Mappings", new CfnMappingShape()),
                whole("Outputs", new CfnOutputShape()),
                whole("Parameters", new CfnParameterShape()),
                attribute(new CfnCreationPolicyShape(), "CreationPolicy"),
                attribute(new CfnDeletionPolicy(), "DeletionPolicy", "UpdateReplacePolicy"),
                attribute(new CfnInitShape(), "Metadata"),
                attribute(new CfnUpdatePolicy(), "UpdatePolicy"));
    }

    /** A rule about a section that many templates do not have. */
    private static RuleGroup<Template> section(String name, Rule<Template> rule) {
        return RuleGroup.of(Template.class, rule)
                .where(template -> template.root().has(name));
    }

    /** A rule about the shape of a section, where nothing else completes the template. */
    private static RuleGroup<Template> whole(String name, Rule<Template> rule) {
        return RuleGroup.of(Template.class, rule)
                .where(template -> template.root().has(name) && Skeleton.isWhole(template));
    }

    /** A rule about attributes that most resources do not have, where other tools do not add to them. */
    private static RuleGroup<Template> attribute(Rule<Template> rule, String... names) {
        return RuleGroup.of(Template.class, rule).where(template -> {
            for (String name : names) {
                if (template.hasAttribute(name)) {
                    return Skeleton.isWhole(template);
                }
            }
            return false;
        });
    }
}
