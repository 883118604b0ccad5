package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A queue that shows a message again while the function still works on it. */
final class LambdaSqsVisibilityTimeout implements Rule<LambdaFunctions> {

    private static final long DEFAULT_VISIBILITY = 30;
    private static final long DEFAULT_TIMEOUT = 3;
    private static final long ADVISED_FACTOR = 6;

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (EventSource source : functions.eventSources()) {
            Resource queue =
                    source.kind() == EventSource.Kind.SQS ? source.sender().orElse(null) : null;
            if (queue != null && queue.type().equals("AWS::SQS::Queue")) {
                check(source, queue, report);
            }
        }
    }

    /** A possible number of seconds, and where it is said. */
    private record Seconds(Assumptions when, long value, Node place) {}

    private static void check(EventSource source, Resource queue, Reporter report) {
        List<Seconds> visible = seconds(queue.value("VisibilityTimeout"), DEFAULT_VISIBILITY, queue.key());
        List<Seconds> timeouts = seconds(
                source.function().timeout(), DEFAULT_TIMEOUT, source.function().key());
        boolean alone = visible.size() == 1 && timeouts.size() == 1;
        for (Seconds visibility : visible) {
            for (Seconds timeout : timeouts) {
                boolean together = visibility.when().and(timeout.when()).isPresent();
                if (together && visibility.value() < ADVISED_FACTOR * timeout.value()) {
                    report(source, queue, visibility, timeout, alone, report);
                    return;
                }
            }
        }
    }

    private static void report(
            EventSource source, Resource queue, Seconds visibility, Seconds timeout, boolean certain, Reporter report) {
        boolean refused = visibility.value() < timeout.value();
        String message = "Queue \"%s\" hides messages for %d s%s, %s the %d s of \"%s\"; set VisibilityTimeout: %d"
                .formatted(
                        queue.logicalId(),
                        visibility.value(),
                        visibility.when().clause(),
                        refused ? "less than" : "less than 6 times",
                        timeout.value(),
                        source.function().name(),
                        Math.min(ADVISED_FACTOR * timeout.value(), 43_200));
        report.at(visibility.place(), message)
                .note(timeout.place(), "the function may run this long")
                .note(source.place(), "the queue calls the function here")
                .as(!certain && !refused ? Severity.INFO : certain && refused ? Severity.ERROR : Severity.WARNING);
    }

    /** All possible values; none where one of them is not known. */
    private static List<Seconds> seconds(Value value, long whereAbsent, Node owner) {
        List<Seconds> seconds = new ArrayList<>();
        for (Alternative alternative : value.alternatives()) {
            if (alternative instanceof Alternative.Absent absent) {
                seconds.add(new Seconds(absent.when(), whereAbsent, owner));
                continue;
            }
            OptionalLong number = alternative instanceof Alternative.Known known && !known.byDefault()
                    ? known.integer()
                    : OptionalLong.empty();
            if (number.isEmpty()) {
                return List.of();
            }
            seconds.add(new Seconds(alternative.when(), number.getAsLong(), ((Alternative.Known) alternative).place()));
        }
        return seconds;
    }
}
