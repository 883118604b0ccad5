package io.github.awslint.schema;

import java.util.List;
import java.util.Optional;

/**
 * The values of an enumeration.
 *
 * @param values as text, also those of numbers
 * @param growing whether the sources know the list in different lengths, so that the service may take more by now
 */
public record AllowedValues(List<String> values, boolean growing) {

    public AllowedValues {
        values = List.copyOf(values);
    }

    /** Whether the value is listed, in this case. */
    public boolean contains(String value) {
        return values.contains(value);
    }

    /** The listed value that differs in upper and lower case only. */
    public Optional<String> inOtherCase(String value) {
        return values.stream()
                .filter(allowed -> allowed.equalsIgnoreCase(value) && !allowed.equals(value))
                .findFirst();
    }
}
