package io.github.awslint.spring;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a configuration file that counts as a whole or not at all: one of the documents that {@code ---} or {@code #---} separate.
 *
 * @param properties by canonical name
 */
record SpringDocument(Map<String, SpringProperty> properties) {

    SpringDocument {
        properties = Map.copyOf(properties);
    }

    Optional<SpringProperty> get(String canonical) {
        return Optional.ofNullable(properties.get(canonical));
    }

    /** The profiles that it is for, as an expression; empty where it is for all. */
    private Optional<String> condition() {
        return Stream.of("spring.config.activate.onprofile", "spring.profiles")
                .flatMap(name -> get(name).stream())
                .map(SpringProperty::text)
                .findFirst();
    }

    /** Whether it counts whatever the profiles are. */
    boolean isUnconditional() {
        return condition().isEmpty() && !properties.containsKey("spring.config.activate.oncloudplatform");
    }

    /** Whether it counts with these profiles; what needs a cloud platform does not. */
    boolean appliesTo(Set<String> profiles) {
        return !properties.containsKey("spring.config.activate.oncloudplatform")
                && condition()
                        .map(text -> ProfileExpression.matches(text, profiles))
                        .orElse(true);
    }
}
