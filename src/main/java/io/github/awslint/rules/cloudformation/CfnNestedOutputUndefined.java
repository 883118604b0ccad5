package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.TextPart;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import java.util.List;

/** An output of a nested stack that its template does not have. */
final class CfnNestedOutputUndefined implements Rule<NestedStack> {

    private static final String OUTPUTS = "Outputs.";

    @Override
    public void check(NestedStack stack, Reporter report) {
        // a resource whose template a condition chooses has several; which of them is meant cannot be told
        if (stack.child().mayHoldMore()
                || stack.resource().value(stack.property()).text().isEmpty()) {
            return;
        }
        List<String> given = stack.child().outputs().stream().map(Entry::name).toList();
        for (Reference reference : stack.resource().template().references()) {
            if (reference.name().equals(stack.resource().logicalId())) {
                reference
                        .attribute()
                        .filter(attribute -> attribute.text().startsWith(OUTPUTS))
                        .filter(attribute -> !given.contains(output(attribute)))
                        .ifPresent(attribute -> report.at(
                                attribute.location(),
                                "%s has no output \"%s\"%s"
                                        .formatted(
                                                stack.name(),
                                                output(attribute),
                                                NearestName.hint(output(attribute), given))));
            }
        }
    }

    private static String output(TextPart attribute) {
        return attribute.text().substring(OUTPUTS.length());
    }
}
