package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** A policy document that has no statements, or whose parts are not of the shape that the policy language gives them. */
final class IamPolicyShape implements Rule<PolicyDocument> {

    private static final List<String> LISTS = List.of("Action", "NotAction", "Resource", "NotResource");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        if (policy.root().isEmpty()) {
            policy.text().ifPresent(text -> notJson(policy, text, report));
            return;
        }
        for (Alternative statement : policy.get("Statement").alternatives()) {
            if (statement instanceof Absent) {
                report.at(
                        policy.anchor(),
                        "policy has no Statement, add at least one%s"
                                .formatted(statement.when().clause()));
            } else if (statement instanceof Known known) {
                statement(known, report);
            }
        }
        Violation.certain(policy.get("Id").alternatives(), known -> known.content() instanceof ListNode)
                .forEach(wrong ->
                        report.at(wrong.place(), "Id of the policy is a list; write one name, or leave it out"));
        for (Statement statement : policy.statements()) {
            for (String element : LISTS) {
                texts(statement, element, report);
            }
        }
    }

    private static void notJson(PolicyDocument policy, Document text, Reporter report) {
        if (!text.problems().isEmpty() && !policy.substituted()) {
            report.at(
                    text.problems().get(0).location(),
                    "policy is no JSON object: " + text.problems().get(0).message());
        } else if (text.root().isPresent()) {
            report.at(policy.anchor(), "policy is no JSON object; write it as a mapping with Version and Statement");
        }
    }

    private static void statement(Known known, Reporter report) {
        if (known.content() instanceof ScalarNode text) {
            report.at(
                    known.place(),
                    "Statement is the text \"%s\", write a statement or a list of statements".formatted(text.text()));
        } else if (known.content() instanceof ListNode list) {
            for (Node item : list.items()) {
                if (!(item instanceof MapNode) && !(item instanceof ScalarNode text && isOpen(text))) {
                    report.at(
                            item,
                            "an item of Statement is no statement, write Effect, Action and Resource as a mapping");
                }
            }
        }
    }

    private static boolean isOpen(ScalarNode text) {
        return text.isNull() || text.text().contains("{{") || text.text().contains("${");
    }

    private static void texts(Statement statement, String element, Reporter report) {
        if (!statement.map().has(element)) {
            return;
        }
        for (Alternative value : statement.get(element).alternatives()) {
            if (value instanceof Known known
                    && known.content() instanceof ListNode list
                    && list.items().isEmpty()) {
                report.at(known.place(), "%s is empty, name at least one%s".formatted(element, known.clause()));
            }
        }
        for (Alternative member : statement.members(element)) {
            if (member instanceof Known known && !(known.content() instanceof ScalarNode)) {
                boolean function = known.content() instanceof MapNode map
                        && map.entries().stream().anyMatch(entry -> entry.name().startsWith("Fn::"));
                if (!function) {
                    report.at(
                            statement.blamed(element, known.place()),
                            "%s holds a mapping or list where a text belongs".formatted(element));
                }
            }
        }
    }
}
