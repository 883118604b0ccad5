package io.github.awslint.beanstalk;

import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * All environment manifests of a project. Those of a multi-module project become environments that know each other by links
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-cfg-links.html).
 *
 * @param manifests sorted by path
 */
public record EnvironmentGroup(List<EnvironmentManifest> manifests) {

    public EnvironmentGroup {
        manifests = List.copyOf(manifests);
    }

    /** The names of the environments; empty where one of them is not known. */
    public Optional<List<String>> names() {
        List<String> names = manifests.stream()
                .flatMap(manifest -> literal(manifest, "EnvironmentName").stream())
                .map(ScalarNode::text)
                .toList();
        return names.size() == manifests.size() ? Optional.of(names) : Optional.empty();
    }

    /** The text under a key of a manifest, where it is no placeholder. */
    public static Optional<ScalarNode> literal(EnvironmentManifest manifest, String key) {
        return manifest.root().scalar(key).filter(value -> !value.isNull() && !Placeholders.in(value.text()));
    }
}
