package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A batch that is larger than a queue gives without waiting. */
final class LambdaSqsBatchWindow implements Rule<LambdaFunctions> {

    private static final long MAX_WITHOUT_WINDOW = 10;

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (EventSource source : functions.anyEventSources()) {
            if (source.kind() == EventSource.Kind.SQS) {
                check(source, report);
            }
        }
    }

    private static void check(EventSource source, Reporter report) {
        Value window = source.properties().get("MaximumBatchingWindowInSeconds");
        boolean fifo = isFifo(source);
        if (fifo || window.isAbsent() || window.is("0")) {
            for (Violation batch : larger(source.properties().get("BatchSize"), MAX_WITHOUT_WINDOW)) {
                report.at(
                                batch.place(),
                                "BatchSize %s%s is refused; %s"
                                        .formatted(
                                                batch.value().text().orElse(""),
                                                batch.value().clause(),
                                                fifo
                                                        ? "a FIFO queue gives at most 10"
                                                        : "above 10 set MaximumBatchingWindowInSeconds to 1 or more"))
                        .as(batch.certain() ? Severity.ERROR : Severity.WARNING);
            }
        }
        if (fifo) {
            for (Violation wait : larger(window, 0)) {
                report.at(wait.place(), "MaximumBatchingWindowInSeconds is refused for a FIFO queue; remove it")
                        .as(wait.certain() ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    private static Iterable<Violation> larger(Value value, long limit) {
        return Violation.of(
                value, known -> known.integer().isPresent() && known.integer().getAsLong() > limit);
    }

    private static boolean isFifo(EventSource source) {
        return source.sender()
                        .filter(queue -> queue.value("FifoQueue").isTrue())
                        .isPresent()
                || source.origin().text().filter(arn -> arn.endsWith(".fifo")).isPresent();
    }
}
