package io.github.awslint.beanstalk;

import io.github.awslint.syntax.Location;
import java.util.Optional;

/**
 * One option with its value and place.
 *
 * @param name namespace and option as written, blanks included
 * @param resourceName the scheduled action or other resource that the option belongs to
 * @param value what it is set to
 * @param namespaceAt where the namespace stands; the option's place where the default namespace is meant
 * @param optionAt where the option's name stands
 * @param source which kind of file sets it
 * @param listItem whether an item of a list sets it, rather than a mapping of namespaces
 */
public record OptionSetting(
        OptionName name,
        Optional<String> resourceName,
        OptionValue value,
        Location namespaceAt,
        Location optionAt,
        OptionSource source,
        boolean listItem) {

    public String namespace() {
        return name.namespace();
    }

    public String option() {
        return name.option();
    }

    /** The path of the file. */
    public String path() {
        return optionAt.source().path();
    }

    /** Whether two settings set the same thing, so that one of them has no effect. */
    public boolean isSameOptionAs(OptionSetting other) {
        return key().equals(other.key());
    }

    /** What is set: only scheduled actions exist several times. */
    record Key(OptionName name, Optional<String> action) {}

    Key key() {
        return new Key(name, name.namespace().equals(Options.SCHEDULED_ACTION) ? resourceName : Optional.empty());
    }
}
