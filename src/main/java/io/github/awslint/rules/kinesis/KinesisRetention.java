package io.github.awslint.rules.kinesis;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.StreamReader;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A stream that is to keep its records shorter or longer than Kinesis can. */
final class KinesisRetention implements Rule<Template> {

    /** Hours. https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html */
    private static final long SHORTEST = 24;

    private static final long LONGEST = 8760;

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Kinesis::Stream").stream()
                .flatMap(stream -> stream.value("RetentionPeriodHours").known().stream())
                .forEach(hours -> check(hours, report));
        StreamReader.of(template).stream()
                .filter(reader -> reader.losesFailures() && reader.retriesForEver())
                .flatMap(reader -> reader.kinesisStream().stream())
                .distinct()
                .map(stream -> stream.value("RetentionPeriodHours"))
                .filter(hours -> hours.is("24"))
                .forEach(hours -> report.at(
                                hours.place(),
                                "RetentionPeriodHours 24 is all the time to mend a function that fails, it has no DestinationConfig")
                        .as(Severity.INFO));
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
