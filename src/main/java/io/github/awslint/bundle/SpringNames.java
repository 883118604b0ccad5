package io.github.awslint.bundle;

import io.github.awslint.spring.PlaceholderText;
import io.github.awslint.spring.PlaceholderText.Lookup;
import io.github.awslint.spring.SpringConfiguration;
import io.github.awslint.spring.SpringProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What names stand for when an application starts: variables of its process, then properties of its files.
 *
 * @param command that starts it; empty where Beanstalk makes one
 */
record SpringNames(SpringConfiguration configuration, EnvironmentVariables environment, Optional<JavaCommand> command) {

    /** A variable of the process. */
    Lookup variable(String name) {
        Optional<String> own = command.map(java -> java.variables().get(name));
        return own.map(SpringNames::literal).orElseGet(() -> environment.value(name));
    }

    /** A text that a command gives, which may hold what only a shell knows. */
    static Lookup literal(String text) {
        return text.contains("$") ? Lookup.UNKNOWN : Lookup.of(text);
    }

    /** Whether a variable is set, to whatever. */
    boolean has(String name) {
        return environment.has(name)
                || command.filter(java -> java.variables().containsKey(name)).isPresent();
    }

    /** The text of a property with its placeholders replaced; empty where that is not known. */
    Optional<String> resolve(String text, Set<String> profiles) {
        return PlaceholderText.resolve(text, name -> lookup(name, profiles));
    }

    private Lookup lookup(String name, Set<String> profiles) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        for (String candidate : List.of(name, variable)) {
            Lookup found = variable(candidate);
            if (!found.known() || found.text().isPresent()) {
                return found;
            }
        }
        return configuration
                .get(name, profiles)
                .map(SpringProperty::text)
                .map(Lookup::of)
                .orElse(Lookup.ABSENT);
    }
}
