package io.github.awslint.rules.kinesis;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** Tells what the shards of a stream carry. */
final class KinesisCapacityExplain implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Kinesis::Stream")
                .flatMap(stream -> stream.value("ShardCount").known().stream())
                .forEach(shards -> explain(shards, report));
    }

    private static void explain(Known shards, Reporter report) {
        long count = shards.integer().orElse(0);
        if (count > 0) {
            report.at(
                    shards.place(),
                    "ShardCount %d takes in %d MB/s or %d records/s and gives out %d MB/s to all readers together%s"
                            .formatted(count, count, 1000 * count, 2 * count, shards.clause()));
        }
    }
}
