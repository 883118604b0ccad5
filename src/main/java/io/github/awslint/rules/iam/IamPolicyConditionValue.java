package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.FunctionCall;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** A condition operator without keys, or a key with something else than texts. */
final class IamPolicyConditionValue implements Rule<PolicyDocument> {

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            for (Known condition : statement.conditions()) {
                if (condition.content() instanceof MapNode operators) {
                    operators.entries().forEach(operator -> checkOperator(operator, report));
                }
            }
        }
    }

    private static void checkOperator(Entry operator, Reporter report) {
        Node value = operator.value();
        if (operator.name().startsWith("Fn::") || isOpen(value)) {
            return;
        }
        if (value instanceof MapNode keys) {
            keys.entries().forEach(key -> checkKey(key, report));
        } else {
            report.at(
                    operator,
                    "%s takes a mapping of condition keys to values; write the key, such as aws:SourceArn, below it"
                            .formatted(operator.name()));
        }
    }

    private static void checkKey(Entry key, Reporter report) {
        if (key.name().startsWith("Fn::")) {
            return;
        }
        boolean texts = key.value() instanceof ListNode list
                ? list.items().stream().allMatch(item -> item instanceof ScalarNode || isOpen(item))
                : key.value() instanceof ScalarNode || isOpen(key.value());
        if (!texts) {
            report.at(key, "condition key %s takes a text or a list of texts, nothing nested".formatted(key.name()));
        }
    }

    /** Whether a function, a macro or another tool says what stands here, or nothing does. */
    private static boolean isOpen(Node node) {
        return node instanceof MapNode map && (FunctionCall.of(map).isPresent() || map.has("Fn::Transform"))
                || node instanceof ScalarNode text
                        && (text.isNull()
                                || text.text().contains("{{")
                                || text.text().contains("${"));
    }
}
