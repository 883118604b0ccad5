package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.PolicyForm;
import io.github.awslint.iam.PolicyKind;
import io.github.awslint.iam.PolicyKind.Need;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.validation.Validation;
import java.util.List;

/** The rules about IAM resources and policies. */
public final class IamRules {

    private IamRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new IamAccessKeyInTemplate()).about("AWS::IAM::AccessKey"),
                RuleGroup.of(Template.class, new IamPolicySize()).about("AWS::IAM"),
                RuleGroup.of(Template.class, new IamServiceRoleTrust())
                        .about("AWS::IAM::Role")
                        .where(ServiceRole::mayBeGivenIn),
                RuleGroup.of(Template.class, new IamRefWithPath(), new IamRoleRefWithPath())
                        .about("AWS::CodeBuild::Project"),
                RuleGroup.of(Template.class, new IamInstanceProfileRoles()).about("AWS::IAM::InstanceProfile"),
                RuleGroup.of(Template.class, new IamManagedPoliciesTooMany())
                        .about("AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::User"),
                RuleGroup.of(Template.class, new IamUserInlinePolicy())
                        .about("AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::User", "AWS::IAM::UserPolicy"),
                RuleGroup.of(Template.class, new IamGroupAsPrincipal()),
                RuleGroup.of(Validation.class, new IamRoleArnForm()),
                RuleGroup.of(
                                PolicyDocument.class,
                                new IamPolicyEffect(),
                                new IamPolicyElementUnknown(),
                                new IamPolicyPrincipal(),
                                new IamPolicyResource(),
                                new IamPolicyShape())
                        .where(policy -> !PolicyForm.hasUsualElements(policy)),
                RuleGroup.of(PolicyDocument.class, new IamPolicyVariableVersion(), new IamPolicyVersion())
                        .where(policy -> !PolicyForm.isOfToday(policy)),
                RuleGroup.of(
                        PolicyDocument.class,
                        new IamActionUnknown(),
                        new IamPolicyAction(),
                        new IamPolicyConditionOperator(),
                        new IamPolicyConditionValue(),
                        new IamPolicySid()),
                RuleGroup.of(PolicyDocument.class, new IamPolicyResourceArn())
                        .where(policy -> policy.kind() == PolicyKind.IDENTITY || policy.kind() == PolicyKind.RESOURCE),
                RuleGroup.of(PolicyDocument.class, new IamDecodeAuthorizationResource())
                        .where(policy -> policy.kind() == PolicyKind.IDENTITY),
                RuleGroup.of(PolicyDocument.class, new IamPolicyPrincipalForm())
                        .where(policy -> policy.kind().principal() == Need.REQUIRED),
                RuleGroup.of(PolicyDocument.class, new IamQueuePolicyResources())
                        .where(policy -> policy.resource().type().startsWith("AWS::SQS::")));
    }
}
