package io.github.awslint.rules.functions;

import io.github.awslint.placement.Placements;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about what functions yield, and about the values that properties take from them. */
public final class FunctionRules {

    private FunctionRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                Placements.class,
                new CfnCidrOutOfRange(),
                new CfnFunctionArgument(),
                new CfnFunctionMisplaced(),
                new CfnFunctionNested(),
                new CfnFunctionResult(),
                new CfnGetattUnknown(),
                new CfnIdentifierMalformed(),
                new CfnIdentifierMismatch(),
                new CfnOutputValue(),
                new CfnReferenceTooEarly(),
                new CfnSelectOutOfRange()));
    }
}
