package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;
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
        checkSection("Conditions", template, report);
        checkSection("Rules", template, report);
        for (Entry output : template.outputs()) {
            MapNode export =
                    output.value() instanceof MapNode body ? body.map("Export").orElse(null) : null;
            if (export != null) {
                new EarlyPlace("the name of an export", template, report).check(export, "");
            }
        }
        template.contents().calls(Intrinsic.FindInMap.class).forEach(lookup -> checkCall(lookup, template, report));
        // imports, and look-ups of another form
        template.contents().calls(Intrinsic.Other.class).forEach(call -> checkCall(call, template, report));
    }

    private static void checkSection(String name, Template template, Reporter report) {
        Node section = template.root().get(name).orElse(null);
        if (section != null) {
            new EarlyPlace(name, template, report).check(section, "");
        }
    }

    private static void checkCall(Intrinsic call, Template template, Reporter report) {
        String function = Calls.function(call);
        Node argument = call.node().entries().get(0).value();
        if (function.equals("Fn::ImportValue")) {
            new EarlyPlace(function, template, report).check(argument, function);
        } else if (function.equals("Fn::FindInMap")) {
            EarlyPlace place = new EarlyPlace(function, template, report);
            List<Node> arguments = Intrinsic.arguments(argument);
            // a default behind the keys may be computed later
            for (Node key : arguments.subList(0, Math.min(3, arguments.size()))) {
                place.check(key, function);
            }
        }
    }
}
