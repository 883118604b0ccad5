package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.TextPart;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;

/** A reference to a resource in a place that CloudFormation evaluates before any resource exists. */
final class CfnReferenceTooEarly implements Rule<Placements> {

    @Override
    public void check(Placements placements, Reporter report) {
        if (!placements.isWhole()) {
            return;
        }
        Template template = placements.template();
        template.root().get("Conditions").ifPresent(section -> walk(section, "Conditions", template, report));
        template.root().get("Rules").ifPresent(section -> walk(section, "Rules", template, report));
        for (Entry output : template.outputs()) {
            if (output.value() instanceof MapNode body) {
                body.map("Export").ifPresent(export -> walk(export, "the name of an export", template, report));
            }
        }
        template.calls(Intrinsic.class).forEach(call -> {
            switch (Calls.function(call)) {
                case "Fn::ImportValue" ->
                    walk(call.node().entries().get(0).value(), "Fn::ImportValue", template, report);
                // a default behind the keys may be computed later
                case "Fn::FindInMap" ->
                    Intrinsic.arguments(call.node().entries().get(0).value()).stream()
                            .limit(3)
                            .forEach(key -> walk(key, "Fn::FindInMap", template, report));
                default -> {}
            }
        });
    }

    private static void walk(Node node, String place, Template template, Reporter report) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, place, template, report));
        } else if (node instanceof MapNode map) {
            Intrinsic call = Intrinsic.of(map).orElse(null);
            if (call instanceof Intrinsic.Ref ref) {
                check(TextPart.whole(ref.target()), "Ref", place, template, report);
            } else if (call instanceof Intrinsic.Sub sub) {
                checkSub(sub, place, template, report);
            } else if (isPlaceOfItsOwn(call)) {
                return;
            }
            map.entries().forEach(entry -> walk(entry.value(), place, template, report));
        }
    }

    /** Look-ups and imports are visited on their own wherever they stand. */
    private static boolean isPlaceOfItsOwn(Intrinsic call) {
        return call != null
                && (Calls.function(call).equals("Fn::ImportValue")
                        || Calls.function(call).equals("Fn::FindInMap"));
    }

    private static void checkSub(Intrinsic.Sub sub, String place, Template template, Reporter report) {
        for (SubVariable variable : sub.references()) {
            if (sub.variables().filter(own -> own.has(variable.path())).isEmpty()) {
                check(variable.name(), "Fn::Sub", place, template, report);
            }
        }
    }

    private static void check(TextPart target, String function, String place, Template template, Reporter report) {
        String name = target.text();
        if (template.resource(name).isPresent() && !template.parameters().containsKey(name)) {
            report.at(
                    target.location(),
                    "%s \"%s\" is a resource, but %s is evaluated before resources exist; use a parameter"
                            .formatted(function, name, place));
        }
    }
}
