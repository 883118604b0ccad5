package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.Dockerrun;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** An image without a port, or one that a Dockerfile overrules. */
final class DockerrunV1Image implements Rule<Dockerrun> {

    private static final Pattern PINNED = Pattern.compile(".*(@sha256:.+|:[^/:]+)");

    @Override
    public void check(Dockerrun file, Reporter report) {
        if (!file.isVersion(1)) {
            return;
        }
        Optional<Entry> image = file.root().entry("Image");
        Optional<ScalarNode> name = file.root().map("Image").flatMap(map -> map.scalar("Name"));
        boolean dockerfile = file.hasNeighbour("Dockerfile");
        if (name.isEmpty() && !dockerfile && !file.hasNeighbour("docker-compose.yml")) {
            report.at(
                    image.map(Entry::key).orElse(file.root().entries().get(0).key()),
                    "Image.Name is missing, and there is no Dockerfile beside this file; add one of them");
        }
        if (dockerfile) {
            file.exposedPort().ifPresent(exposed -> exposed(file.root(), exposed, report));
        }
        if (name.isPresent() && dockerfile) {
            report.at(
                    image.orElseThrow(),
                    "Image is ignored, because the Dockerfile beside this file wins; keep one of them");
        } else {
            name.ifPresent(text -> tag(text, report));
            name.ifPresent(text -> ports(file.root(), image.orElseThrow(), report));
        }
    }

    private static void exposed(MapNode root, String exposed, Reporter report) {
        root.list("Ports").map(ListNode::items).stream()
                .flatMap(items -> items.stream().limit(1))
                .filter(MapNode.class::isInstance)
                .flatMap(port -> ((MapNode) port).scalar("ContainerPort").stream())
                .filter(port ->
                        !Placeholders.in(port.text()) && !port.text().strip().equals(exposed))
                .forEach(port -> report.at(
                        port,
                        "ContainerPort is " + port.text() + ", but the Dockerfile exposes " + exposed
                                + "; name one port in both"));
    }

    private static void ports(MapNode root, Entry image, Reporter report) {
        if (!root.has("Ports")) {
            report.at(image, "Image needs Ports with a ContainerPort, to which the proxy sends requests");
        }
        root.list("Ports")
                .map(ListNode::items)
                .filter(items -> !items.isEmpty())
                .ifPresent(items -> {
                    if (items.get(0) instanceof MapNode port && !port.has("ContainerPort")) {
                        report.at(port, "First entry of Ports lacks ContainerPort, to which the proxy sends requests");
                    }
                    if (items.size() > 1) {
                        report.at(items.get(1), "Only the first of several Ports is used; remove the others")
                                .as(Severity.INFO);
                    }
                });
    }

    private static void tag(ScalarNode name, Reporter report) {
        String text = name.text();
        boolean moving = !PINNED.matcher(text).matches() || text.endsWith(":latest");
        if (moving && !Placeholders.in(text)) {
            report.at(name, "Image \"" + text + "\" may be another one at each start; give it a fixed tag")
                    .as(Severity.INFO);
        }
    }
}
