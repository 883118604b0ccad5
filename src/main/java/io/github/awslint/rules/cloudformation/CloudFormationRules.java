package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.MissingTemplate;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.StackSetTemplate;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.packaging.LocalFiles;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.validation.Validation;
import java.util.List;

/** The rules about CloudFormation itself. */
public final class CloudFormationRules {

    private CloudFormationRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                        Template.class,
                        new CfnCircularDependency(),
                        new CfnFunctionTwoKeys(),
                        new CfnReferenceUndefined(),
                        new CfnSectionLimits(),
                        new CfnTagRefused()),
                RuleGroup.of(Template.class, new CfnServiceShutDown()).about(CfnServiceShutDown.services()),
                RuleGroup.of(Template.class, new CfnFunctionShape(), new CfnFunctionUnknown())
                        .where(template -> !template.contents().functionCalls().isEmpty()),
                RuleGroup.of(Template.class, new CfnFindinmapMissingKey())
                        .where(template -> template.contents().hasCalls(Intrinsic.FindInMap.class)),
                RuleGroup.of(Template.class, new CfnSubWithoutVariables())
                        .where(template -> template.contents().hasCalls(Intrinsic.Sub.class)),
                RuleGroup.of(Template.class, new CfnSubMissing())
                        .where(template -> template.contents().holdsVariables()),
                RuleGroup.of(
                                Template.class,
                                new CfnParameterDefaultInvalid(),
                                new CfnSecretParameterEchoed(),
                                new CfnUnusedParameter())
                        .where(template -> !template.parameters().isEmpty()),
                RuleGroup.of(Template.class, new CfnTypeNotInRegion())
                        .where(template -> !template.regions().isEmpty() && template.hasWholeResources()),
                RuleGroup.of(Template.class, new CfnUnusedMapping())
                        .where(template -> template.root().has("Mappings")),
                RuleGroup.of(Template.class, new CfnConditionShape()).where(CloudFormationRules::mayUseConditions),
                RuleGroup.of(Template.class, new CfnDependsOnShape())
                        .where(template -> template.hasAttribute("DependsOn")),
                RuleGroup.of(Template.class, new CfnCreationPolicyTimeout())
                        .where(template -> template.hasAttribute("CreationPolicy")
                                || template.has("AWS::CloudFormation::WaitCondition")),
                RuleGroup.of(
                                Validation.class,
                                new CfnPropertyAlternatives(),
                                new CfnPropertyDependent(),
                                new CfnPropertyDuplicateItem(),
                                new CfnPropertyEnum(),
                                new CfnPropertyExclusive(),
                                new CfnPropertyPattern(),
                                new CfnPropertyRange(),
                                new CfnPropertyRequired(),
                                new CfnPropertyType(),
                                new CfnPropertyUnknown())
                        .where(Validation::hasMismatches)
                        .overGrammar(),
                RuleGroup.of(Validation.class, new CfnResourceTwice(), new CfnResourceTypeUnknown()),
                RuleGroup.of(NestedStack.class, new CfnNestedOutputUndefined(), new CfnNestedParameters()),
                RuleGroup.of(Template.class, new CfnStacksetDefinition()).about("AWS::CloudFormation::StackSet"),
                RuleGroup.of(Template.class, new CfnCreationPolicyCount())
                        .where(template -> template.hasAttribute("CreationPolicy")),
                RuleGroup.of(StackSetTemplate.class, new CfnStacksetGlobalName(), new CfnStacksetMacroServiceManaged()),
                RuleGroup.of(LocalFiles.class, new CfnLocalFileMissing()),
                RuleGroup.of(MissingTemplate.class, new CfnNestedTemplateMissing()),
                RuleGroup.of(Bootstrap.class, new CfnCreationPolicyWithoutSignal())
                        .where(bootstrap -> bootstrap.template().hasAttribute("CreationPolicy")
                                || bootstrap.template().hasAttribute("UpdatePolicy")),
                RuleGroup.of(
                                Bootstrap.class,
                                new CfnHupMisconfigured(),
                                new CfnInitConfigsetUndefined(),
                                new CfnInitNeverCalled(),
                                new CfnInitOrder())
                        .where(Bootstrap::hasInit),
                RuleGroup.of(
                                Bootstrap.class,
                                new CfnHelperCredentials(),
                                new CfnHelperNotPreinstalled(),
                                new CfnHelperRegionMissing(),
                                new CfnInitMetadataMissing(),
                                new CfnSignalAfterSetE(),
                                new CfnSignalWithoutCreationPolicy())
                        .where(bootstrap -> !bootstrap.scripts().isEmpty()));
    }

    private static boolean mayUseConditions(Template template) {
        return template.root().has("Conditions")
                || template.hasAttribute("Condition")
                || !template.outputs().isEmpty();
    }
}
