package io.github.awslint.rules.batch;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;

/** How often a job is tried, and when it is given up: https://docs.aws.amazon.com/batch/latest/APIReference/API_RetryStrategy.html */
final class BatchRetryTimeout implements Rule<Template> {

    private static final int MOST_ATTEMPTS = 10;
    private static final int LEAST_SECONDS = 60;
    private static final int MOST_EXITS = 5;

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Batch::JobDefinition").forEach(job -> check(job, report));
    }

    private static void check(Resource job, Reporter report) {
        for (Known attempts : job.value("RetryStrategy", "Attempts").known()) {
            attempts.integer().ifPresent(count -> {
                if (count < 1 || count > MOST_ATTEMPTS) {
                    report.at(
                            attempts.place(),
                            "Attempts %d is outside 1 to %d%s".formatted(count, MOST_ATTEMPTS, attempts.clause()));
                }
            });
        }
        for (Known timeout : job.value("Timeout", "AttemptDurationSeconds").known()) {
            timeout.integer().ifPresent(seconds -> {
                if (seconds < LEAST_SECONDS) {
                    report.at(
                            timeout.place(),
                            "AttemptDurationSeconds %d is below %d%s"
                                    .formatted(seconds, LEAST_SECONDS, timeout.clause()));
                }
            });
        }
        if (job.value("Timeout").isAbsent()) {
            report.at(job.typeNode(), "Job has no Timeout, one that hangs runs and costs until somebody ends it")
                    .as(Severity.INFO);
        }
        checkExits(job, report);
        checkOldSize(job, report);
    }

    private static void checkExits(Resource job, Reporter report) {
        Value exits = job.value("RetryStrategy", "EvaluateOnExit");
        List<Value> conditions = exits.certainItems().orElse(List.of());
        if (conditions.size() > MOST_EXITS) {
            report.at(
                    exits.place(),
                    "EvaluateOnExit has %d entries, Batch takes %d".formatted(conditions.size(), MOST_EXITS));
        }
        if (!conditions.isEmpty() && job.value("RetryStrategy", "Attempts").isAbsent()) {
            report.at(exits.place(), "EvaluateOnExit needs Attempts beside it").as(Severity.WARNING);
        }
    }

    /** On Fargate the old form is refused, which is another rule's. */
    private static void checkOldSize(Resource job, Reporter report) {
        Value platforms = job.value("PlatformCapabilities");
        boolean fargate = !platforms.isWholeList()
                || platforms.items().stream()
                        .anyMatch(platform ->
                                !platform.text().filter("EC2"::equals).isPresent());
        for (String old : List.of("Vcpus", "Memory")) {
            Value value = job.value("ContainerProperties", old);
            if (!fargate && value.isPresent()) {
                report.at(
                                value.place(),
                                "%s is the old form of ResourceRequirements, list a Type and a Value there"
                                        .formatted(old))
                        .as(Severity.INFO);
            }
        }
    }
}
