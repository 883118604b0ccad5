package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** A metric filter that CloudWatch Logs refuses. */
final class CloudwatchMetricFilterShape implements Rule<Template> {

    private static final int MOST_DIMENSIONS = 3;

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Logs::MetricFilter").stream()
                .flatMap(filter -> filter.branches("FilterPattern", "MetricTransformations").stream())
                .forEach(properties -> properties
                        .get("MetricTransformations")
                        .certainItems()
                        .orElse(List.of())
                        .forEach(transformation -> check(properties.get("FilterPattern"), transformation, report)));
    }

    private static void check(Value pattern, Value transformation, Reporter report) {
        Value namespace = transformation.get("MetricNamespace");
        if (namespace.text().filter(text -> text.startsWith("AWS/")).isPresent()) {
            report.at(namespace.place(), "MetricNamespace must not start with AWS/, which AWS keeps for its services")
                    .as(Severity.WARNING);
        }
        Value number = transformation.get("MetricValue");
        if (number.text().filter(text -> !isNumberOrField(text)).isPresent()) {
            report.at(
                    number.place(),
                    "MetricValue \"%s\" is neither a number nor a field such as $.latency"
                            .formatted(number.text().get()));
        }
        Optional<List<Value>> dimensions = transformation.get("Dimensions").certainItems();
        if (dimensions.isPresent() && !dimensions.get().isEmpty()) {
            checkDimensions(pattern, transformation, dimensions.get(), report);
        }
    }

    private static boolean isNumberOrField(String text) {
        return text.startsWith("$") || text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
    }

    private static void checkDimensions(Value pattern, Value transformation, List<Value> dimensions, Reporter report) {
        Value fallback = transformation.get("DefaultValue");
        if (fallback.isPresent()) {
            report.at(fallback.place(), "DefaultValue cannot stand beside Dimensions, remove one of them");
        }
        if (dimensions.size() > MOST_DIMENSIONS) {
            report.at(
                    transformation.get("Dimensions").place(),
                    "Dimensions has %d items, a metric filter takes %d".formatted(dimensions.size(), MOST_DIMENSIONS));
        }
        for (Value dimension : dimensions) {
            Value field = dimension.get("Value");
            if (field.text().filter(text -> !text.startsWith("$")).isPresent()) {
                report.at(
                        field.place(),
                        "Dimension value \"%s\" is no field of the log event, write $.name or $name"
                                .formatted(field.text().get()));
            }
        }
        Optional<String> text = pattern.text().map(String::strip);
        if (text.filter(terms -> !terms.startsWith("{") && !terms.startsWith("["))
                .isPresent()) {
            report.at(
                    pattern.place(),
                    "FilterPattern has no fields, so no Dimensions; use { $.name = ... } or [name, ...]");
        }
    }
}
