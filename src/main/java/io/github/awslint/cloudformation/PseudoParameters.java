package io.github.awslint.cloudformation;

import java.util.Set;

/** Names that every template may refer to (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html). */
public final class PseudoParameters {

    /** The region that a stack lies in. */
    public static final String REGION = "AWS::Region";

    public static final Set<String> NAMES = Set.of(
            "AWS::AccountId",
            "AWS::NoValue",
            "AWS::NotificationARNs",
            "AWS::Partition",
            REGION,
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    private PseudoParameters() {}
}
