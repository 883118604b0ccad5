package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.TextPart;
import java.util.Set;

/** Tells calls apart, and names them in messages. */
final class Calls {

    private static final Set<String> KNOWN = Set.of(
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

    private Calls() {}

    /** Whether this is a function that CloudFormation itself evaluates, outside of the Rules section. */
    static boolean isKnown(String function) {
        return KNOWN.contains(function);
    }

    /** A call as a reader knows it: {@code Ref Stage}, {@code Fn::GetAtt Orders.Arn}, {@code Fn::Split}. */
    static String describe(Intrinsic call) {
        if (call instanceof Intrinsic.Ref ref) {
            return "Ref " + ref.target().text();
        }
        if (call instanceof Intrinsic.GetAtt attribute) {
            return "Fn::GetAtt " + attribute.target().text()
                    + attribute
                            .attribute()
                            .map(TextPart::text)
                            .map(name -> "." + name)
                            .orElse("");
        }
        return function(call);
    }

    /** The function's name. */
    static String function(Intrinsic call) {
        return call.node().entries().get(0).name();
    }
}
