package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.placement.Identifier;
import io.github.awslint.placement.Placement;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.util.List;

/** A value that cannot be the id, name or ARN that a property takes, for its form alone. */
final class CfnIdentifierMalformed implements Rule<Placements> {

    @Override
    public void check(Placements placements, Reporter report) {
        placements.identifying().forEach(placement -> check(placement, report));
    }

    /** A place that can hold several values is wrong only if all of them are. */
    private static void check(Placement placement, Reporter report) {
        if (placement.call().orElse(null) instanceof Intrinsic.GetAtt) {
            return;
        }
        Identifier identifier = placement.identifier().orElseThrow();
        List<Alternative> alternatives = placement.value().alternatives();
        for (Alternative alternative : alternatives) {
            if (!(alternative instanceof Known known) || !isMalformed(known, identifier)) {
                return;
            }
        }
        Known first = (Known) alternatives.get(0);
        Report finding = report.at(
                first.place(),
                "%s \"%s\"%s is no %s; write one such as %s"
                        .formatted(
                                placement
                                        .property()
                                        .substring(placement.property().lastIndexOf('.') + 1),
                                first.text().orElseThrow(),
                                first.parameter().isPresent() ? first.clause() : "",
                                identifier.noun(),
                                identifier.example()));
        if (first.byDefault()) {
            finding.as(Severity.WARNING);
        }
    }

    /** A default such as "none" that a condition keeps away from here. */
    private static boolean isReplaced(Known known) {
        return known.byDefault() && !known.when().isEmpty();
    }

    private static boolean isMalformed(Known known, Identifier identifier) {
        ScalarNode scalar = known.scalar().orElse(null);
        return scalar != null
                && scalar.type() == ScalarType.STRING
                && !scalar.text().isBlank()
                && !identifier.matches(scalar.text())
                && !isReplaced(known);
    }
}
