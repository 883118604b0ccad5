package io.github.awslint.rules.kinesis;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.StreamReader;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.OptionalLong;

/** Tells what the shards of a stream carry. */
final class KinesisCapacityExplain implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Resource stream : template.resources("AWS::Kinesis::Stream")) {
            for (Known shards : stream.value("ShardCount").known()) {
                explain(shards, report);
            }
        }
        for (StreamReader reader : StreamReader.of(template)) {
            reader.kinesisStream().ifPresent(stream -> explainReader(reader, stream, report));
        }
    }

    /** Lambda calls the function for one batch of a shard at a time, or for several with a factor. */
    private static void explainReader(StreamReader reader, Resource stream, Reporter report) {
        OptionalLong shards = stream.value("ShardCount").integer();
        Value factor = reader.settings().get("ParallelizationFactor");
        long times = factor.isAbsent() ? 1 : factor.integer().orElse(0);
        if (shards.isPresent() && times > 0) {
            report.at(
                    reader.source().place(),
                    "Calls of the function at the same time: at most " + shards.getAsLong() * times + ", ShardCount "
                            + shards.getAsLong() + " x ParallelizationFactor " + times);
        }
    }

    private static void explain(Known shards, Reporter report) {
        long count = shards.integer().orElse(0);
        if (count > 0) {
            report.at(
                    shards.place(),
                    "ShardCount " + count + " takes in " + count + " MB/s or " + 1000 * count
                            + " records/s and gives out " + 2 * count + " MB/s to all readers together"
                            + shards.clause());
        }
    }
}
