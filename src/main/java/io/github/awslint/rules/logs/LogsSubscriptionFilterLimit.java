package io.github.awslint.rules.logs;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** More subscription filters on one log group than CloudWatch Logs takes. */
final class LogsSubscriptionFilterLimit implements Rule<Template> {

    /** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
    private static final int MOST = 2;

    /** Beyond this many no account's raised quota helps. */
    private static final int SURELY_TOO_MANY = 5;

    @Override
    public Set<String> keys() {
        return Set.of("LogGroupName");
    }

    @Override
    public void check(Template template, Reporter report) {
        Map<String, Integer> filters = new LinkedHashMap<>();
        template.resources("AWS::Logs::SubscriptionFilter").stream()
                .filter(filter -> filter.condition().isEmpty())
                .forEach(filter -> count(filter.value("LogGroupName"), filters, report));
        template.resources("AWS::Serverless::Function").stream()
                .filter(function -> function.condition().isEmpty())
                .forEach(function -> countEvents(function, filters, report));
    }

    private static void countEvents(Resource function, Map<String, Integer> filters, Reporter report) {
        for (Value.Property event : function.value("Events").entries()) {
            if (event.value().get("Type").is("CloudWatchLogs")) {
                count(event.value().get("Properties", "LogGroupName"), filters, report);
            }
        }
    }

    private static void count(Value logGroup, Map<String, Integer> filters, Reporter report) {
        Optional<String> name = identity(logGroup);
        if (name.isEmpty()) {
            return;
        }
        int number = filters.merge(name.get(), 1, Integer::sum);
        if (number > MOST) {
            report.at(
                            logGroup.place(),
                            "Log group \"%s\" gets subscription filter number %d, CloudWatch Logs takes 2; join them"
                                    .formatted(name.get(), number))
                    .as(number > SURELY_TOO_MANY ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static Optional<String> identity(Value logGroup) {
        boolean reference = logGroup.alternatives().size() == 1
                && logGroup.alternatives().get(0) instanceof Attribute attribute
                && attribute.attribute().isEmpty();
        return reference ? Optional.of(logGroup.attributes().get(0).logicalId()) : logGroup.text();
    }
}
