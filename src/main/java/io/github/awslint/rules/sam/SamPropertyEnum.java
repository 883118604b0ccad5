package io.github.awslint.rules.sam;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.AllowedValues;
import io.github.awslint.validation.Mismatch.NotAllowed;
import io.github.awslint.validation.ServerlessValidation;
import java.util.List;
import java.util.Optional;

/** A value that is none of those that the property takes. */
final class SamPropertyEnum implements Rule<ServerlessValidation> {

    private static final int SHORT_LIST = 6;

    @Override
    public void check(ServerlessValidation validation, Reporter report) {
        validation.mismatches(NotAllowed.class).forEach(wrong -> {
            Report finding = report.at(
                    wrong.place(),
                    "%s \"%s\" is not allowed%s".formatted(wrong.property(), wrong.value(), remedy(wrong)));
            if (wrong.allowed().mayGrowBy(wrong.value())) {
                finding.as(Severity.WARNING);
            }
        });
    }

    private static String remedy(NotAllowed wrong) {
        AllowedValues allowed = wrong.allowed();
        Optional<String> slip = allowed.inOtherCase(wrong.value());
        if (slip.isPresent()) {
            return "; upper and lower case matter, write \"" + slip.get() + "\"";
        }
        List<String> values = allowed.values();
        Optional<String> near = NearestName.of(wrong.value(), values);
        if (values.size() > SHORT_LIST && near.isPresent()) {
            return ", did you mean \"" + near.get() + "\"";
        }
        String more = values.size() > SHORT_LIST ? ", ..." : "";
        return "; choose one of " + String.join(", ", values.subList(0, Math.min(SHORT_LIST, values.size()))) + more;
    }
}
