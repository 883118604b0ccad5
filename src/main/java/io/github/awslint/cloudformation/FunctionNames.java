package io.github.awslint.cloudformation;

import java.util.Set;

/** The names of CloudFormation's functions (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html). */
public final class FunctionNames {

    /** What CloudFormation itself evaluates in every template, the Rules section aside. */
    public static final Set<String> EVALUATED = Set.of(
            "Ref",
            "Fn::And",
            "Fn::Base64",
            "Fn::Cidr",
            "Fn::Equals",
            "Fn::FindInMap",
            "Fn::GetAZs",
            "Fn::GetAtt",
            "Fn::GetStackOutput",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Not",
            "Fn::Or",
            "Fn::Select",
            "Fn::Split",
            "Fn::Sub");

    private FunctionNames() {}
}
