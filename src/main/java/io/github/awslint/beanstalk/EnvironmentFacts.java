package io.github.awslint.beanstalk;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/**
 * What a file says of an environment besides its options.
 *
 * @param name the environment's name, or that of the saved configuration
 * @param tier {@code WebServer} or {@code Worker}
 * @param platform what it runs on
 */
public record EnvironmentFacts(Optional<String> name, Optional<String> tier, Optional<Platform> platform) {

    /** Nothing is known. */
    public static final EnvironmentFacts NONE =
            new EnvironmentFacts(Optional.empty(), Optional.empty(), Optional.empty());

    /** What the mapping at the top of {@code env.yaml} or of a saved configuration says; both name tier and platform alike. */
    static EnvironmentFacts of(Optional<String> name, MapNode root) {
        return new EnvironmentFacts(
                name,
                root.map("EnvironmentTier").flatMap(tier -> tier.scalar("Name")).map(ScalarNode::text),
                Platform.of(root));
    }

    /** These facts, with those of a file of higher precedence over them. */
    EnvironmentFacts overriddenBy(EnvironmentFacts higher) {
        return new EnvironmentFacts(
                higher.name.or(() -> name), higher.tier.or(() -> tier), higher.platform.or(() -> platform));
    }
}
