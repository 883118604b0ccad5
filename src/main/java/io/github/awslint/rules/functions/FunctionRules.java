package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about what functions yield, and about the values that properties take from them. */
public final class FunctionRules {

    private FunctionRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                Placements.class,
                                new CfnFunctionArgument(),
                                new CfnFunctionMisplaced(),
                                new CfnFunctionNested(),
                                new CfnFunctionResult(),
                                new CfnGetattUnknown(),
                                new CfnReferenceTooEarly())
                        .where(placements -> placements.isWhole()
                                && !placements.template().contents().calls().isEmpty()),
                RuleGroup.of(Placements.class, new CfnIdentifierMalformed(), new CfnIdentifierMismatch())
                        .where(placements -> !placements.identifying().isEmpty()),
                RuleGroup.of(Placements.class, new CfnOutputValue())
                        .where(placements -> !placements.template().outputs().isEmpty()),
                RuleGroup.of(Placements.class, new CfnSelectOutOfRange())
                        .where(placements -> placements.template().contents().hasCalls(Intrinsic.Select.class)),
                RuleGroup.of(Placements.class, new CfnCidrOutOfRange())
                        .where(placements -> placements.template().contents().hasCalls(Intrinsic.Other.class)));
    }
}
