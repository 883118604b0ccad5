package io.github.awslint.beanstalk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of an option: one line of the option table.
 *
 * @param namespace as printed; a part in braces such as {@code {listener_port}} stands for any name
 * @param option as printed; {@code *} stands for any name
 * @param type what its values are
 * @param allowed the values of an enumeration; for a pattern one text that describes it
 * @param pattern what a value has to match
 * @param minimum least number, duration or count of items
 * @param maximum greatest number, duration or count of items
 * @param softMaximum whether a newer limit of EC2 may apply in place of {@code maximum}
 * @param defaultValue the value where none is set; empty where it depends
 * @param overriddenBy {@code C} the console, {@code E} the EB CLI: they set this option whatever a file says
 * @param appliesTo where it has an effect, in words
 * @param status {@code current}, {@code deprecated}, {@code obsolete}, {@code legacy}, {@code retired}, {@code api-only},
 *     {@code doubtful}, {@code undocumented} or {@code internal}
 */
public record OptionDefinition(
        String namespace,
        String option,
        OptionType type,
        List<String> allowed,
        Optional<Pattern> pattern,
        Optional<String> minimum,
        Optional<String> maximum,
        boolean softMaximum,
        Optional<String> defaultValue,
        String overriddenBy,
        String appliesTo,
        String status) {

    public OptionDefinition {
        allowed = List.copyOf(allowed);
    }

    /** Whether the namespace takes any option name here. */
    public boolean isAnyName() {
        return option.equals("*");
    }
}
