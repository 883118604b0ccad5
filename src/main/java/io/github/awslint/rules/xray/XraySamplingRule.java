package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sampling rules that contradict each other, or that sample nothing or everything by mistake. */
final class XraySamplingRule implements Rule<Template> {

    private static final String RULE = "SamplingRule";

    @Override
    public void check(Template template, Reporter report) {
        Map<Long, Resource> byPriority = new HashMap<>();
        template.resources("AWS::XRay::SamplingRule").forEach(rule -> {
            Value settings = rule.value(RULE);
            rate(rule, settings, report);
            settings.get("Priority").integer().ifPresent(priority -> {
                Resource other = byPriority.putIfAbsent(priority, rule);
                if (other != null && other.existence().and(rule.existence()).isPresent()) {
                    report.at(
                                    settings.get("Priority").place(),
                                    "Priority %d of \"%s\" is that of \"%s\" too, so their order is open; change one"
                                            .formatted(priority, rule.logicalId(), other.logicalId()))
                            .note(other.key(), "the other rule");
                }
            });
        });
    }

    private static void rate(Resource rule, Value settings, Reporter report) {
        Value rate = settings.get("FixedRate");
        Optional<Double> fraction = number(rate);
        if (fraction.filter(value -> value > 1 && value <= 100).isPresent()) {
            report.at(
                    rate.place(),
                    "FixedRate %s of \"%s\" is no percentage but a share of 1; for %s %% write %s"
                            .formatted(
                                    rate.text().orElse(""),
                                    rule.logicalId(),
                                    rate.text().orElse(""),
                                    fraction.get() / 100));
        } else if (fraction.filter(value -> value == 0).isPresent()
                && settings.get("ReservoirSize").is("0")) {
            report.at(
                            rate.place(),
                            "rule \"%s\" samples nothing, for FixedRate and ReservoirSize are both 0"
                                    .formatted(rule.logicalId()))
                    .as(Severity.INFO);
        }
    }

    private static Optional<Double> number(Value value) {
        return value.alternatives().size() == 1
                ? value.known().stream()
                        .flatMap((Known known) -> known.text().stream())
                        .filter(text -> text.matches("\\d{1,9}(\\.\\d{1,9})?"))
                        .map(Double::valueOf)
                        .findFirst()
                : Optional.empty();
    }
}
