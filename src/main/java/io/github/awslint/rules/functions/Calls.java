package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.FunctionNames;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.TextPart;

/** Tells calls apart, and names them in messages. */
final class Calls {

    private Calls() {}

    /** Whether this is a function that CloudFormation itself evaluates, outside of the Rules section. */
    static boolean isKnown(String function) {
        return FunctionNames.EVALUATED.contains(function);
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
