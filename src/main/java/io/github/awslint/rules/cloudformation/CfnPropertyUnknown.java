package io.github.awslint.rules.cloudformation;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.Specification;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import io.github.awslint.validation.Validation;
import java.util.List;
import java.util.Set;

/** A property that the resource type does not have. */
final class CfnPropertyUnknown implements Rule<Validation> {

    private static final int SHORT_LIST = 5;

    @Override
    public void check(Validation validation, Reporter report) {
        validation.mismatches(UnknownProperty.class).forEach(unknown -> {
            String hint = hint(unknown);
            Report finding = report.at(
                    unknown.place(),
                    "\"%s\" is no property of %s%s"
                            .formatted(unknown.name(), unknown.owner(), hint.isEmpty() ? age() : hint));
            // a name like no other may be newer than our data, and some services ignore what they set themselves
            if (hint.isEmpty() || unknown.readOnly()) {
                finding.as(Severity.WARNING);
            }
        });
    }

    private static String age() {
        return " in our data of " + Specification.bundled().provenance().date();
    }

    private static String hint(UnknownProperty unknown) {
        if (unknown.readOnly()) {
            return " that can be set, only read with Fn::GetAtt; remove it";
        }
        Set<String> known = unknown.known();
        String near = NearestName.hint(unknown.name(), known);
        if (!near.isEmpty()) {
            return near;
        }
        if (known.size() <= SHORT_LIST) {
            return "; it has " + String.join(", ", known);
        }
        // many types put their own name before a word that all have: QueueName
        List<String> longer =
                known.stream().filter(name -> name.endsWith(unknown.name())).toList();
        return longer.size() == 1 ? ", did you mean \"" + longer.get(0) + "\"" : "";
    }
}
