package io.github.awslint.beanstalk;

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

    /** These facts, with those of a file of higher precedence over them. */
    EnvironmentFacts overriddenBy(EnvironmentFacts higher) {
        return new EnvironmentFacts(
                higher.name.or(() -> name), higher.tier.or(() -> tier), higher.platform.or(() -> platform));
    }
}
