package io.github.awslint.deployment;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Location;
import java.util.List;

/**
 * A template with the values that a file gives its parameters.
 *
 * @param templateName how messages call the template
 * @param place where something is reported that the file lacks
 * @param completeness whether the file must give all values
 */
public record Deployment(
        Template template, String templateName, List<Given> values, Location place, Completeness completeness) {

    /** Whether a parameter without default may be left out. */
    public enum Completeness {
        /** The file is all that the deployment gets. */
        COMPLETE,
        /** A new stack needs all values; an update may keep those it has. */
        FOR_NEW_STACKS,
        /** Other values come from elsewhere. */
        PARTIAL
    }

    public Deployment {
        values = List.copyOf(values);
    }
}
