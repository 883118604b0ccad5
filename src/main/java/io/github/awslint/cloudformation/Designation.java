package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Text.Part;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a value stands for, though nobody knows it before the deployment: two places that name the same parameter mean the same.
 *
 * @param what literal text with the names of what is referred to
 * @param when under which assumptions it is meant
 */
public record Designation(String what, Assumptions when) {

    /** Everything that a value can stand for; alternatives that cannot be compared are left out. */
    public static List<Designation> of(Value value) {
        if (value.alternatives().size() == 1) {
            Alternative only = value.alternatives().get(0);
            return only instanceof Absent
                    ? List.of()
                    : name(only)
                            .map(what -> List.of(new Designation(what, only.when())))
                            .orElse(List.of());
        }
        LinkedHashSet<Designation> all = new LinkedHashSet<>();
        for (Alternative alternative : value.alternatives()) {
            if (!(alternative instanceof Absent)) {
                name(alternative).ifPresent(what -> all.add(new Designation(what, alternative.when())));
            }
        }
        return new ArrayList<>(all);
    }

    /** What a text, or a reference to a single thing, stands for; empty for other values. */
    public static Optional<String> written(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.text().isEmpty() ? Optional.empty() : Optional.of(scalar.text());
        }
        Intrinsic call = Intrinsic.of(value).orElse(null);
        if (call instanceof Intrinsic.Ref ref) {
            return Optional.of("${" + ref.target().text() + "}");
        }
        if (call instanceof Intrinsic.Sub sub && sub.variables().isEmpty()) {
            String text = sub.text().text();
            // escaped variables, and blanks in them, are for those who read on
            boolean plain = text.contains("${") && !text.contains("${!") && text.indexOf(' ') < 0;
            return plain ? Optional.of(text) : Optional.empty();
        }
        return call instanceof Intrinsic.GetAtt attribute
                        && attribute.attribute().isPresent()
                ? Optional.of("${" + attribute.target().text() + "."
                        + attribute.attribute().get().text() + "}")
                : Optional.empty();
    }

    private static Optional<String> name(Alternative alternative) {
        Optional<String> written = written(alternative.place());
        if (written.isPresent()) {
            return written;
        }
        StringBuilder name = new StringBuilder();
        for (Part part : Text.of(alternative.place()).parts()) {
            if (part instanceof Part.Literal literal) {
                name.append(literal.text());
            } else if (part instanceof Part.Hole hole && hole.name().isPresent()) {
                name.append("${").append(hole.name().get());
                hole.attribute().ifPresent(attribute -> name.append('.').append(attribute));
                name.append('}');
            } else {
                return Optional.empty();
            }
        }
        return name.indexOf("${") >= 0 ? Optional.of(name.toString()) : Optional.empty();
    }

    /** Whether this is never meant without the other. */
    public boolean implies(Designation other) {
        return when.implies(other.when);
    }
}
