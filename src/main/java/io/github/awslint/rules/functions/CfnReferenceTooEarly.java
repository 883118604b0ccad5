package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.Set;

/** A reference to a resource in a place that CloudFormation evaluates before any resource exists. */
final class CfnReferenceTooEarly implements Rule<Placements> {

    @Override
    public Set<String> keys() {
        return Set.of("Conditions", "Rules", "Export", "Fn::FindInMap", "Fn::ImportValue");
    }

    @Override
    public void check(Placements placements, Reporter report) {
        if (!placements.isWhole()) {
            return;
        }
        Template template = placements.template();
        for (String section : new String[] {"Conditions", "Rules"}) {
            EarlyPlace place = new EarlyPlace(section, template, report);
            template.root().get(section).ifPresent(node -> place.check(node, ""));
        }
        EarlyPlace export = new EarlyPlace("the name of an export", template, report);
        for (Entry output : template.outputs()) {
            if (output.value() instanceof MapNode body) {
                body.map("Export").ifPresent(node -> export.check(node, ""));
            }
        }
        template.contents().calls(Intrinsic.FindInMap.class).forEach(lookup -> checkCall(lookup, template, report));
        // imports, and look-ups of another form
        template.contents().calls(Intrinsic.Other.class).forEach(call -> checkCall(call, template, report));
    }

    private static void checkCall(Intrinsic call, Template template, Reporter report) {
        String function = Calls.function(call);
        Node argument = call.node().entries().get(0).value();
        if (function.equals("Fn::ImportValue")) {
            new EarlyPlace(function, template, report).check(argument, function);
        } else if (function.equals("Fn::FindInMap")) {
            EarlyPlace place = new EarlyPlace(function, template, report);
            // a default behind the keys may be computed later
            Intrinsic.arguments(argument).stream().limit(3).forEach(key -> place.check(key, function));
        }
    }
}
