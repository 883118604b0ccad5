package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.StackSetTemplate;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Map;

/** A name that the second stack of a stack set finds taken. */
final class CfnStacksetGlobalName implements Rule<StackSetTemplate> {

    /** Names that are one for all Regions of an account. */
    private static final Map<String, String> OF_ACCOUNT = Map.of(
            "AWS::IAM::Role", "RoleName",
            "AWS::IAM::User", "UserName",
            "AWS::IAM::Group", "GroupName",
            "AWS::IAM::ManagedPolicy", "ManagedPolicyName",
            "AWS::IAM::InstanceProfile", "InstanceProfileName");

    @Override
    public void check(StackSetTemplate set, Reporter report) {
        boolean severalRegions = false;
        boolean severalAccounts = false;
        for (Value group : set.stackSet().value("StackInstancesGroup").items()) {
            severalRegions |= certainCount(group.get("Regions")) > 1;
            severalAccounts |= certainCount(group.get("DeploymentTargets", "Accounts")) > 1;
        }
        if (!severalRegions && !severalAccounts) {
            return;
        }
        for (Resource resource : set.body().resources()) {
            String property = OF_ACCOUNT.get(resource.type());
            if (property != null && severalRegions) {
                check(set, resource, property, "${AWS::Region}", report);
            } else if (resource.type().equals("AWS::S3::Bucket")) {
                check(
                        set,
                        resource,
                        "BucketName",
                        severalRegions ? "${AWS::AccountId} and ${AWS::Region}" : "${AWS::AccountId}",
                        report);
            }
        }
    }

    private static int certainCount(Value list) {
        return list.certainItems().orElse(List.of()).size();
    }

    /** A resource under a condition may belong to one home Region only. */
    private static void check(StackSetTemplate set, Resource resource, String property, String part, Reporter report) {
        resource.value(property)
                .text()
                .filter(name -> resource.condition().isEmpty())
                .ifPresent(name -> report.at(
                        set.place(),
                        "%s \"%s\" of \"%s\" is taken when the second stack comes; add %s to it"
                                .formatted(property, name, resource.logicalId(), part)));
    }
}
