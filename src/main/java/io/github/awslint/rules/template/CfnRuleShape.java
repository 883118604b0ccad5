package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Map;

/**
 * A rule of the {@code Rules} section that CloudFormation cannot evaluate
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html).
 */
final class CfnRuleShape implements Rule<Template> {

    private static final Shape RULE = Shape.Fields.NONE
            .with(
                    new Shape.Items(Shape.Fields.NONE
                            .with(Shape.Plain.ANYTHING, "Assert")
                            .with(Shape.Plain.TEXT, "AssertDescription")
                            .requiring("Assert")),
                    "Assertions")
            .with(Shape.Plain.ANYTHING, "RuleCondition")
            .requiring("Assertions");

    private static final List<String> TRUTHS = List.of(
            "Fn::And", "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::Equals", "Fn::Not", "Fn::Or");
    private static final List<String> VALUES = List.of("Ref", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll");

    /** How many arguments the functions of rules take; Fn::RefAll takes none but a name. */
    private static final Map<String, Integer> ARGUMENTS = Map.of(
            "Fn::Contains", 2,
            "Fn::EachMemberEquals", 2,
            "Fn::EachMemberIn", 2,
            "Fn::ValueOf", 2,
            "Fn::ValueOfAll", 2);

    @Override
    public void check(Template template, Reporter report) {
        if (!template.root().has("Rules") || !Skeleton.isWhole(template)) {
            return;
        }
        ShapeCheck check = new ShapeCheck(report, false);
        for (Entry rule : Skeleton.entries(template, "Rules")) {
            check.check(rule, RULE, " in Rules");
            if (rule.value() instanceof MapNode body) {
                body.entry("RuleCondition").ifPresent(condition -> checkTruth(condition, report));
                body.list("Assertions").ifPresent(assertions -> checkAssertions(assertions, report));
            }
        }
    }

    private static void checkAssertions(ListNode assertions, Reporter report) {
        for (Node assertion : assertions.items()) {
            if (assertion instanceof MapNode map) {
                map.entry("Assert").ifPresent(entry -> checkTruth(entry, report));
            }
        }
    }

    private static void checkTruth(Entry entry, Reporter report) {
        Node value = entry.value();
        boolean truth = value instanceof MapNode map
                && map.entries().size() == 1
                && (TRUTHS.contains(map.entries().get(0).name()) || map.has("Fn::Transform"));
        if (truth) {
            walk(value, report);
        } else if (!NodeWords.isNull(value)) {
            report.at(
                    entry,
                    "%s is %s, but it takes a function that is true or false, such as Fn::Equals or Fn::Contains"
                            .formatted(entry.name(), NodeWords.of(value)));
        }
    }

    private static void walk(Node node, Reporter report) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, report));
        } else if (node instanceof MapNode map && !map.has("Fn::Transform")) {
            map.entries().forEach(entry -> checkCall(entry, report));
        }
    }

    private static void checkCall(Entry call, Reporter report) {
        if (!TRUTHS.contains(call.name()) && !VALUES.contains(call.name())) {
            report.at(
                    call, "%s cannot stand in a rule; use Ref, Fn::ValueOf or a rule function".formatted(call.name()));
            return;
        }
        Integer wanted = ARGUMENTS.get(call.name());
        if (wanted != null
                && !(call.value() instanceof ListNode list && list.items().size() == wanted)) {
            report.at(call, "%s takes a list of %d items".formatted(call.name(), wanted));
        } else {
            walk(call.value(), report);
        }
    }
}
