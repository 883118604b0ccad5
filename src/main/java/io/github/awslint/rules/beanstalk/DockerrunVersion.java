package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.Dockerrun;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.Map;
import java.util.Set;

/** Keys of one format version under the number of another. */
final class DockerrunVersion implements Rule<Dockerrun> {

    private static final String VERSION = "AWSEBDockerrunVersion";
    private static final Map<String, Set<String>> KEYS = Map.of(
            "1", Set.of(VERSION, "Authentication", "Image", "Ports", "Volumes", "Logging", "Command", "Entrypoint"),
            "2", Set.of(VERSION, "authentication", "containerDefinitions", "volumes", "executionRoleArn"),
            "3", Set.of(VERSION, "Authentication"));

    @Override
    public void check(Dockerrun file, Reporter report) {
        if (file.root().entries().isEmpty()) {
            return;
        }
        if (!file.root().has(VERSION)) {
            report.at(file.root().entries().get(0), VERSION + " is missing; write 1, 2 or 3 after the keys below");
        }
        file.version().filter(version -> !Placeholders.in(version.text())).ifPresent(version -> {
            Set<String> own = KEYS.get(version.text().strip());
            if (own == null) {
                report.at(version, VERSION + " is \"" + version.text() + "\", allowed are 1, 2 and 3");
            } else {
                file.root().entries().forEach(entry -> key(entry, version, own, report));
                compose(file, version, report);
            }
        });
    }

    private static void key(Entry entry, ScalarNode version, Set<String> own, Reporter report) {
        if (own.contains(entry.name())) {
            return;
        }
        for (String other : new String[] {"1", "2", "3"}) {
            if (KEYS.get(other).contains(entry.name())) {
                report.at(
                                entry,
                                "Key \"" + entry.name() + "\" belongs to version " + other + ", so version "
                                        + version.text().strip() + " ignores it; change one of the two")
                        .note(version, "the version stands here");
                return;
            }
        }
    }

    private static void compose(Dockerrun file, ScalarNode version, Reporter report) {
        if (file.hasNeighbour("docker-compose.yml") && !file.isVersion(3)) {
            boolean single = file.isVersion(1);
            report.at(
                            version,
                            single
                                    ? "Version 1 stands beside docker-compose.yml; use version 3, or remove one of the files"
                                    : "docker-compose.yml beside version 2 is ignored on the ECS platform; keep it for local use only")
                    .as(single ? Severity.WARNING : Severity.INFO);
        }
    }
}
