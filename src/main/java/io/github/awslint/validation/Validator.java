package io.github.awslint.validation;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.syntax.Node;
import java.util.List;

/**
 * Holds values against types of any grammar: CloudFormation's resource types, SAM's, an appspec's, a rule page's own. Functions of a template
 * are followed, contradictory branches of conditions never combined, and what cannot be known is never wrong.
 */
public final class Validator {

    private final Template template;
    private final boolean functions;

    private Validator(Template template, boolean functions) {
        this.template = template;
        this.functions = functions;
    }

    /** A validator of values in a template. */
    public static Validator of(Template template) {
        return new Validator(template, true);
    }

    /**
     * A validator of values in a file that has no functions: a key {@code Ref} is a key like any other there.
     *
     * @param file the file's outermost value as a template
     */
    public static Validator literal(Template file) {
        return new Validator(file, false);
    }

    /** What is wrong with a value, in document order. */
    public List<Mismatch> validate(Node value, PropertyType type, Subject subject) {
        return validate(value, type, subject, "");
    }

    /**
     * What is wrong with a value that stands below what messages speak of as the subject.
     *
     * @param path from there to the value, such as {@code BlockDeviceMappings.Ebs}; empty for the subject itself
     */
    public List<Mismatch> validate(Node value, PropertyType type, Subject subject, String path) {
        Outcome outcome = new Outcome();
        new Walk(template, functions, false, outcome)
                .value(value, type, subject.existence(), Place.of(value, subject, path));
        return outcome.mismatches();
    }
}
