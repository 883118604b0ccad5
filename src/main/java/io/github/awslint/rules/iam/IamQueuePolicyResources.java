package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ListNode;
import java.util.List;

/** A statement of a queue policy that names several queues. */
final class IamQueuePolicyResources implements Rule<PolicyDocument> {

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            for (String element : List.of("Resource", "NotResource")) {
                for (Alternative value : statement.get(element).alternatives()) {
                    if (value instanceof Known known && known.content() instanceof ListNode list) {
                        long present = list.items().stream()
                                .filter(item -> !policy.resource()
                                        .template()
                                        .values()
                                        .resolve(item, known.when())
                                        .mayBeAbsent())
                                .count();
                        if (present > 1) {
                            report.at(
                                    statement.map().entry(element).orElseThrow(),
                                    "%s names %d queues, SQS takes one in a statement; give each a statement of its own"
                                            .formatted(element, present));
                        }
                    }
                }
            }
        }
    }
}
