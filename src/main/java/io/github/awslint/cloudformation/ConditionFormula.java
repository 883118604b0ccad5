package io.github.awslint.cloudformation;

import java.util.List;
import java.util.Set;

/** What a condition says, as a formula over comparisons that nobody can decide before deployment. */
sealed interface ConditionFormula {

    /** Always true or always false. */
    record Constant(boolean truth) implements ConditionFormula {}

    /** A parameter has this value. */
    record HasValue(String parameter, String value) implements ConditionFormula {}

    /**
     * Anything else that is true or false: two parameters compared, a look-up, a condition that is not declared.
     *
     * @param text says the same for formulas that say the same
     * @param names the parameters and pseudo parameters that it depends on
     */
    record Opaque(String text, Set<String> names) implements ConditionFormula {}

    record Not(ConditionFormula operand) implements ConditionFormula {}

    record And(List<ConditionFormula> operands) implements ConditionFormula {}

    record Or(List<ConditionFormula> operands) implements ConditionFormula {}
}
