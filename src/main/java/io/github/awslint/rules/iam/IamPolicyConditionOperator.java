package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A condition operator that IAM does not know. */
final class IamPolicyConditionOperator implements Rule<PolicyDocument> {

    private static final List<String> OPERATORS = List.of(
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
            "StringLike",
            "StringNotLike",
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
            "Bool",
            "BinaryEquals",
            "IpAddress",
            "NotIpAddress",
            "ArnEquals",
            "ArnNotEquals",
            "ArnLike",
            "ArnNotLike",
            "Null");

    private static final Set<String> QUANTIFIERS = Set.of("ForAllValues", "ForAnyValue");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            for (Known condition : statement.conditions()) {
                check(condition, report);
            }
        }
    }

    private static void check(Known condition, Reporter report) {
        if (!(condition.content() instanceof MapNode map)) {
            report.at(condition.place(), "Condition is no mapping, write an operator, a key and its values");
            return;
        }
        for (Entry entry : map.entries()) {
            if (!entry.name().startsWith("Fn::") && !isOperator(entry.name())) {
                report.at(entry, "\"%s\" is no condition operator%s".formatted(entry.name(), hint(entry.name())));
            }
        }
    }

    private static boolean isOperator(String name) {
        String operator = name;
        int colon = name.indexOf(':');
        if (colon >= 0) {
            if (!QUANTIFIERS.contains(name.substring(0, colon))) {
                return false;
            }
            operator = name.substring(colon + 1);
        }
        boolean optional = operator.endsWith("IfExists");
        String plain = optional ? operator.substring(0, operator.length() - "IfExists".length()) : operator;
        return OPERATORS.contains(plain) && !(optional && plain.equals("Null"));
    }

    private static String hint(String name) {
        List<String> candidates = new ArrayList<>(OPERATORS);
        OPERATORS.forEach(operator -> {
            candidates.add(operator + "IfExists");
            QUANTIFIERS.forEach(quantifier -> candidates.add(quantifier + ":" + operator));
        });
        String near = NearestName.hint(name, candidates);
        return near.isEmpty() ? "; there are StringEquals, StringLike, ArnLike, Bool, Null and others" : near;
    }
}
