package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.ParameterConstraints;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.Map;

/**
 * What a nested stack passes to its template in one branch of a condition.
 *
 * @param branch the alternative of {@code Parameters} that this is
 * @param map what is passed, by name
 */
record PassedParameters(NestedStack stack, Alternative branch, MapNode map) {

    private Value value(String name) {
        return stack.resource().template().values().resolve(map, branch.when()).get(name);
    }

    void unknown(Reporter report) {
        Map<String, Parameter> declared = stack.child().parameters();
        for (Entry entry : map.entries()) {
            if (!declared.containsKey(entry.name()) && value(entry.name()).isSet()) {
                report.at(
                        entry,
                        "%s declares no parameter \"%s\"%s%s"
                                .formatted(
                                        stack.name(),
                                        entry.name(),
                                        NearestName.hint(entry.name(), declared.keySet()),
                                        branch.when().clause()));
            }
        }
    }

    void missing(Node anchor, Reporter report) {
        for (Parameter parameter : stack.child().parameters().values()) {
            if (parameter.defaultValue().isPresent()) {
                continue;
            }
            for (Alternative value : value(parameter.name()).alternatives()) {
                if (value instanceof Absent
                        && value.when().size() <= branch.when().size() + 1) {
                    report.at(
                                    anchor,
                                    "parameter \"%s\" of %s has no default and is not passed%s"
                                            .formatted(
                                                    parameter.name(),
                                                    stack.name(),
                                                    value.when().clause()))
                            .note(parameter.entry().key(), "declared here");
                }
            }
        }
    }

    void refused(Reporter report) {
        for (Entry entry : map.entries()) {
            Parameter parameter = stack.child().parameters().get(entry.name());
            if (parameter != null) {
                Violation.certain(value(entry.name()).alternatives(), known -> problem(parameter, known))
                        .forEach(wrong -> report.at(
                                        wrong.place(),
                                        "value of parameter %s %s"
                                                .formatted(
                                                        parameter.name(),
                                                        ParameterConstraints.problem(
                                                                        parameter,
                                                                        wrong.scalar()
                                                                                .orElseThrow())
                                                                .orElseThrow()))
                                .note(parameter.entry().key(), "declared here"));
            }
        }
    }

    private static boolean problem(Parameter parameter, Known known) {
        return known.scalar()
                .flatMap(value -> ParameterConstraints.problem(parameter, value))
                .isPresent();
    }
}
