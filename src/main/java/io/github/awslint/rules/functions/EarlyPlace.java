package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.TextPart;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.Set;

/**
 * A place that CloudFormation evaluates before any resource exists.
 *
 * @param name the subject of "is evaluated before resources exist"
 */
record EarlyPlace(String name, Template template, Reporter report) {

    /** An attribute right inside of these has not the shape of an argument, and is told as that. */
    private static final Set<String> SHAPED = Set.of("Fn::Equals", "Fn::ImportValue", "Fn::FindInMap");

    /**
     * Reports every reference to a resource.
     *
     * @param outer the function that the node is an argument of; empty where it is none
     */
    void check(Node node, String outer) {
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                check(item, outer);
            }
        } else if (node instanceof MapNode map) {
            Intrinsic call = Intrinsic.of(map).orElse(null);
            String function = call == null ? "" : Calls.function(call);
            if (isPlaceOfItsOwn(function)) {
                return;
            }
            if (call instanceof Intrinsic.Ref ref) {
                checkTarget(TextPart.whole(ref.target()), function);
            } else if (call instanceof Intrinsic.GetAtt attribute && !SHAPED.contains(outer)) {
                checkTarget(attribute.target(), function);
            } else if (call instanceof Intrinsic.Sub sub) {
                checkSub(sub);
            }
            for (Entry entry : map.entries()) {
                check(entry.value(), function);
            }
        }
    }

    /** Look-ups and imports are visited on their own wherever they stand. */
    private static boolean isPlaceOfItsOwn(String function) {
        return function.equals("Fn::ImportValue") || function.equals("Fn::FindInMap");
    }

    private void checkSub(Intrinsic.Sub sub) {
        for (SubVariable variable : sub.references()) {
            if (sub.variables().filter(own -> own.has(variable.path())).isEmpty()) {
                checkTarget(variable.name(), "Fn::Sub");
            }
        }
    }

    private void checkTarget(TextPart target, String function) {
        if (template.resource(target.text()).isPresent()
                && !template.parameters().containsKey(target.text())) {
            report.at(
                    target.location(),
                    "%s \"%s\" is a resource, but %s is evaluated before resources exist; use a parameter"
                            .formatted(function, target.text(), name));
        }
    }
}
