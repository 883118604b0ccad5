package io.github.awslint.maven;

import io.github.awslint.rule.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;

/** What the readers of parameters share. */
final class Setting {

    private Setting() {}

    /** The entries of a list without blanks around them; an entry may hold several, as on the command line. */
    static List<String> entries(List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    /** Says that a value is none of the allowed ones, and which was probably meant. */
    static MojoExecutionException unknown(String parameter, String value, Collection<String> allowed) {
        String nearest = NearestName.of(value, allowed)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
        return new MojoExecutionException("Parameter aws-lint." + parameter + ": \"" + value
                + "\" is not known; allowed are " + String.join(", ", allowed) + nearest);
    }

    /** Says that a value names no rule, and which was probably meant. */
    static MojoExecutionException unknownRule(String parameter, String value, Collection<String> ids) {
        String nearest = NearestName.of(value, ids)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("; the explain goal lists all rules");
        return new MojoExecutionException(
                "Parameter aws-lint." + parameter + ": no rule fits \"" + value + "\"" + nearest);
    }
}
