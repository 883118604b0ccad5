package io.github.awslint.rules.route53;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A record set that is an alias and a record at once, or neither. */
final class Route53AliasSettings implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        RecordSet.of(template).forEach(set -> {
            Set<Location> reported = new HashSet<>();
            set.settings()
                    .branches("AliasTarget", "ResourceRecords", "TTL")
                    .forEach(settings -> check(settings, reported, report));
        });
    }

    private static void check(PropertyObject set, Set<Location> reported, Reporter report) {
        if (set.has("AliasTarget")) {
            for (String other : List.of("TTL", "ResourceRecords")) {
                if (set.has(other) && reported.add(set.key(other))) {
                    report.at(
                            set.key(other),
                            "%s cannot stand beside AliasTarget, an alias takes it from its target%s"
                                    .formatted(other, set.when().clause()));
                }
            }
        } else if (set.lacks("AliasTarget")) {
            boolean valueless = set.lacks("ResourceRecords");
            boolean timeless = set.has("ResourceRecords") && set.lacks("TTL");
            if ((valueless || timeless) && reported.add(set.anchor())) {
                report.at(
                                set.anchor(),
                                "Record set has no %s, add %s or an AliasTarget%s"
                                        .formatted(
                                                valueless ? "value" : "TTL",
                                                valueless ? "ResourceRecords" : "it",
                                                set.when().clause()))
                        .as(Severity.WARNING);
            }
        }
    }
}
