package io.github.awslint.rules.cognito;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.util.List;
import java.util.Optional;

/** A user pool that demands a second factor which it cannot send, or asks for none. */
final class CognitoMfaWithoutFactor implements Rule<Template> {

    private static final String MFA = "MfaConfiguration";
    private static final String MESSAGES = "SMS_MFA";

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Cognito::UserPool").forEach(pool -> {
            if (!unquoted(pool, report) && !template.transforms().unpredictable()) {
                pool.branches(MFA, "EnabledMfas", "SmsConfiguration").forEach(branch -> branch(pool, branch, report));
            }
        });
    }

    /** YAML reads {@code ON} and {@code OFF} without quotes as truth values. */
    private static boolean unquoted(Resource pool, Reporter report) {
        boolean found = false;
        for (Known mode : pool.value(MFA).known()) {
            Optional<ScalarNode> scalar = mode.scalar().filter(node -> node.type() == ScalarType.BOOLEAN);
            if (scalar.isPresent()) {
                found = true;
                report.at(
                        mode.place(),
                        "MfaConfiguration %s is read as a boolean; write \"%s\" in quotes"
                                .formatted(
                                        scalar.get().text(),
                                        scalar.get().asBoolean().orElse(true) ? "ON" : "OFF"));
            }
        }
        return found;
    }

    private static void branch(Resource pool, Value branch, Reporter report) {
        Value mode = branch.get(MFA);
        if (mode.isAbsent() || mode.is("OFF")) {
            report.at(
                            mode.isAbsent() ? pool.key() : mode.place(),
                            "user pool \"%s\" asks for no second factor; consider MfaConfiguration: OPTIONAL"
                                    .formatted(pool.logicalId()))
                    .as(Severity.INFO);
        } else if ((mode.is("ON") || mode.is("OPTIONAL"))
                && branch.get("SmsConfiguration").isAbsent()) {
            factors(pool, branch, mode, report);
        }
    }

    private static void factors(Resource pool, Value branch, Value mode, Reporter report) {
        Optional<List<Value>> factors = branch.get("EnabledMfas").certainItems();
        boolean readable = factors.isPresent()
                && factors.get().stream().allMatch(factor -> factor.text().isPresent());
        if (!readable) {
            return;
        }
        boolean messages = factors.get().stream().anyMatch(factor -> factor.is(MESSAGES));
        boolean others = factors.get().stream().anyMatch(factor -> !factor.is(MESSAGES));
        if (messages || !others) {
            report.at(
                            mode.place(),
                            "user pool \"%s\" wants a second factor by SMS, but has no SmsConfiguration; use %s"
                                    .formatted(pool.logicalId(), "SOFTWARE_TOKEN_MFA"))
                    .as(others ? Severity.WARNING : Severity.ERROR);
        }
    }
}
