package io.github.awslint.lint;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves one finding where a service's own rule and a rule over the specification mean the same place: the service's rule says why and
 * what to do.
 */
final class Precedence {

    private Precedence() {}

    /** The findings without those of the specification at places of which another rule speaks as gravely. */
    static List<Finding> apply(List<Finding> findings, RuleCatalog catalog) {
        Map<Location, Severity> gravest = new HashMap<>();
        for (Finding finding : findings) {
            if (!catalog.isGeneral(finding.ruleId())) {
                gravest.merge(finding.location(), finding.severity(), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return findings.stream()
                .filter(finding -> !catalog.isGeneral(finding.ruleId())
                        || !gravest.containsKey(finding.location())
                        || gravest.get(finding.location()).compareTo(finding.severity()) < 0)
                .toList();
    }
}
