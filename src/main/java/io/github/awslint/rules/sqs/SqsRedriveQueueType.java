package io.github.awslint.rules.sqs;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;

/** A dead-letter queue of the other kind: FIFO for a standard queue, or the reverse. */
final class SqsRedriveQueueType implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::SQS::Queue").forEach(queue -> check(template, queue, report));
    }

    private static void check(Template template, Resource queue, Reporter report) {
        Value target = queue.value("RedrivePolicy", "deadLetterTargetArn");
        List<Attribute> attributes = target.attributes();
        Optional<Resource> letters =
                attributes.size() == 1 && target.alternatives().size() == 1
                        ? template.resource(attributes.get(0).logicalId())
                        : Optional.empty();
        letters.filter(other -> other.type().equals("AWS::SQS::Queue")).ifPresent(other -> {
            Optional<Boolean> own = isFifo(queue);
            Optional<Boolean> its = isFifo(other);
            if (own.isPresent() && its.isPresent() && !own.equals(its)) {
                report.at(
                                queue.property("FifoQueue")
                                        .<Node>map(Entry::value)
                                        .orElse(queue.propertiesKey()),
                                "Dead-letter queue \"%s\" is a %s queue, but its source is %s; both must be the same"
                                        .formatted(other.logicalId(), kind(its.get()), kind(own.get())))
                        .note(target.place(), "where it is named")
                        .note(other.key(), "the dead-letter queue");
            }
        });
    }

    private static String kind(boolean fifo) {
        return fifo ? "FIFO" : "standard";
    }

    private static Optional<Boolean> isFifo(Resource queue) {
        Value fifo = queue.value("FifoQueue");
        if (fifo.isTrue()) {
            return Optional.of(true);
        }
        return fifo.isAbsent() || fifo.isFalse() ? Optional.of(false) : Optional.empty();
    }
}
