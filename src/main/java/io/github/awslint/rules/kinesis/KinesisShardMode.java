package io.github.awslint.rules.kinesis;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A stream whose shards contradict its capacity mode. */
final class KinesisShardMode implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Kinesis::Stream")
                .forEach(stream -> stream.branches("StreamModeDetails.StreamMode", "ShardCount")
                        .forEach(properties -> check(stream, properties, report)));
    }

    private static void check(Resource stream, Value properties, Reporter report) {
        Value mode = properties.get("StreamModeDetails", "StreamMode");
        Value shards = properties.get("ShardCount");
        Value warm = properties.get("WarmThroughput");
        if (mode.is("ON_DEMAND") && shards.isPresent()) {
            report.at(
                    shards.place(),
                    "ShardCount cannot be set for a stream in mode ON_DEMAND, remove it or use PROVISIONED");
        } else if (mode.is("PROVISIONED") && shards.isAbsent()) {
            report.at(mode.place(), "Stream in mode PROVISIONED has no ShardCount, add it or use ON_DEMAND");
        } else if (mode.isAbsent() && shards.isAbsent()) {
            report.at(
                            stream.typeNode(),
                            "Stream says neither how many shards it has nor that it is ON_DEMAND, write one of them")
                    .as(Severity.WARNING);
        }
        if (mode.is("PROVISIONED") && warm.isPresent()) {
            report.at(warm.place(), "WarmThroughput is for mode ON_DEMAND only, this stream is PROVISIONED");
        }
    }
}
