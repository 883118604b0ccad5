package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.TextPart;
import io.github.awslint.placement.Attributes;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** An attribute that the resource type does not have, in Fn::GetAtt or a variable of Fn::Sub. */
final class CfnGetattUnknown implements Rule<Placements> {

    private static final int MOST_NAMES = 6;

    @Override
    public Set<String> keys() {
        return Set.of("Fn::GetAtt", "Fn::Sub");
    }

    @Override
    public void check(Placements placements, Reporter report) {
        if (!placements.isWhole()) {
            return;
        }
        for (Reference reference : placements.template().references()) {
            TextPart attribute = reference.attribute().orElse(null);
            if (attribute != null && !attribute.text().contains("${")) {
                check(reference, attribute, placements, report);
            }
        }
    }

    private static void check(Reference reference, TextPart attribute, Placements placements, Reporter report) {
        Attributes known = placements.results().attributes(reference.name()).orElse(null);
        String name = attribute.text();
        if (known != null && known.lack(name) && !isGenerated(reference.name(), name, placements)) {
            report.at(
                    attribute.location(),
                    "%s has no attribute \"%s\"%s".formatted(known.type().name(), name, remedy(name, known)));
        }
    }

    /** SAM puts another resource in place of names such as Orders.Alias. */
    private static boolean isGenerated(String logicalId, String attribute, Placements placements) {
        String first = attribute.split("\\.")[0];
        return placements.template().generated().isProperty(logicalId + "." + first);
    }

    private static String remedy(String attribute, Attributes attributes) {
        Set<String> names = attributes.names();
        String near = NearestName.hint(attribute, names);
        if (!near.isEmpty()) {
            return near;
        }
        List<String> reference = attributes.type().reference();
        if (reference.size() == 1 && reference.get(0).endsWith(attribute)) {
            return "; Ref gives it";
        }
        if (names.isEmpty()) {
            return "; it has none at all";
        }
        List<String> outer = names.stream().filter(name -> !name.contains(".")).toList();
        return "; choose from "
                + String.join(", ", outer.stream().limit(MOST_NAMES).toList())
                + (outer.size() > MOST_NAMES ? " ..." : "");
    }
}
