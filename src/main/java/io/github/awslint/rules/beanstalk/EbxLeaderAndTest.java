package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;

/** A test that never runs, because the leader alone was chosen. */
final class EbxLeaderAndTest implements Rule<ExtensionsFile> {

    @Override
    public void check(ExtensionsFile file, Reporter report) {
        for (Entry command : file.entries("container_commands")) {
            if (command.value() instanceof MapNode map && map.has("test")) {
                map.scalar("leader_only")
                        .filter(leader -> leader.asBoolean().orElse(false))
                        .ifPresent(leader -> report.at(
                                        map.entry("test").orElseThrow(),
                                        "test of \"" + command.name()
                                                + "\" never runs beside leader_only; move it into the command")
                                .note(map.entry("leader_only").orElseThrow().key(), "leader_only wins"));
            }
        }
    }
}
