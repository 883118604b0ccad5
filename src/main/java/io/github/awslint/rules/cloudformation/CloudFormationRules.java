package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.cloudformation.MissingTemplate;
import io.github.awslint.cloudformation.NestedStack;
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
                        new CfnConditionShape(),
                        new CfnCreationPolicyTimeout(),
                        new CfnDependsOnShape(),
                        new CfnFindinmapMissingKey(),
                        new CfnFunctionShape(),
                        new CfnFunctionTwoKeys(),
                        new CfnFunctionUnknown(),
                        new CfnParameterDefaultInvalid(),
                        new CfnReferenceUndefined(),
                        new CfnSecretParameterEchoed(),
                        new CfnSectionLimits(),
                        new CfnServiceShutDown(),
                        new CfnSubMissing(),
                        new CfnSubWithoutVariables(),
                        new CfnTagRefused(),
                        new CfnUnusedMapping(),
                        new CfnUnusedParameter()),
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
                        .overGrammar(),
                RuleGroup.of(Validation.class, new CfnResourceTwice(), new CfnResourceTypeUnknown()),
                RuleGroup.of(NestedStack.class, new CfnNestedOutputUndefined(), new CfnNestedParameters()),
                RuleGroup.of(LocalFiles.class, new CfnLocalFileMissing())
                        .where(files -> !files.all().isEmpty()),
                RuleGroup.of(MissingTemplate.class, new CfnNestedTemplateMissing()),
                RuleGroup.of(
                        Bootstrap.class,
                        new CfnCreationPolicyWithoutSignal(),
                        new CfnHelperCredentials(),
                        new CfnHelperRegionMissing(),
                        new CfnInitConfigsetUndefined(),
                        new CfnInitMetadataMissing(),
                        new CfnSignalAfterSetE(),
                        new CfnSignalWithoutCreationPolicy()));
    }
}
