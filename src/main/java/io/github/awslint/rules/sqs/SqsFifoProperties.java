package io.github.awslint.rules.sqs;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A queue whose name or settings are those of the other kind, FIFO or standard. */
final class SqsFifoProperties implements Rule<Template> {

    private static final List<String> FIFO_ONLY =
            List.of("ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit");

    /** Without one of these nothing is said of the kind. */
    private static final Set<String> NAME_OR_FIFO =
            Set.of("QueueName", "FifoQueue", "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit");

    @Override
    public void check(Template template, Reporter report) {
        for (Resource queue : template.resources("AWS::SQS::Queue")) {
            if (isNamedOrFifo(queue)) {
                for (Value properties : queue.branches("FifoQueue", "QueueName")) {
                    check(queue, properties, report);
                }
            }
        }
    }

    private static boolean isNamedOrFifo(Resource queue) {
        for (Entry property : queue.properties().entries()) {
            if (NAME_OR_FIFO.contains(property.name())) {
                return true;
            }
        }
        return false;
    }

    private static void check(Resource queue, Value properties, Reporter report) {
        Value fifo = properties.get("FifoQueue");
        Value name = properties.get("QueueName");
        Optional<String> text = name.text();
        if (fifo.isTrue() && text.isPresent() && !text.get().endsWith(".fifo")) {
            report.at(name.place(), "QueueName \"%s\" of a FIFO queue has to end with .fifo".formatted(text.get()));
        }
        if (!fifo.isAbsent() && !fifo.isFalse()) {
            return;
        }
        if (text.filter(written -> written.endsWith(".fifo")).isPresent()) {
            report.at(name.place(), "QueueName \"%s\" is for FIFO queues, add FifoQueue: true".formatted(text.get()));
        }
        for (String property : FIFO_ONLY) {
            set(properties.get(property))
                    .ifPresent(known -> report.at(
                            queue.property(property).orElseThrow(),
                            "%s is for FIFO queues, add FifoQueue: true or remove it%s"
                                    .formatted(property, known.clause())));
        }
    }

    /** A standard queue may say that it does not deduplicate. */
    private static Optional<Known> set(Value value) {
        return value.known().stream()
                .filter(known -> known.scalar().flatMap(ScalarNode::asBoolean).orElse(true))
                .findFirst();
    }
}
