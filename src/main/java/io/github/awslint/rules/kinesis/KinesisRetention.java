package io.github.awslint.rules.kinesis;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A stream that is to keep its records shorter or longer than Kinesis can. */
final class KinesisRetention implements Rule<Template> {

    /** Hours. https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html */
    private static final long SHORTEST = 24;

    private static final long LONGEST = 8760;

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Kinesis::Stream")
                .flatMap(stream -> stream.value("RetentionPeriodHours").known().stream())
                .forEach(hours -> check(hours, report));
    }

    private static void check(Known hours, Reporter report) {
        hours.integer().ifPresent(count -> {
            if (count < SHORTEST || count > LONGEST) {
                report.at(
                        hours.place(),
                        "RetentionPeriodHours %d is outside %d (one day) to %d (one year)%s"
                                .formatted(count, SHORTEST, LONGEST, hours.clause()));
            }
        });
    }
}
