package io.github.awslint.placement;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import java.util.Optional;

/**
 * A value in the properties of a resource: a single value or a function. {@code Fn::If} is none itself; each of its branches is one.
 *
 * @param path where the property stands; null where a function stands for all properties
 * @param node the value as it is written
 * @param call the function that stands here, if one does
 * @param expected what the property takes here, of a list the type of its items
 * @param identifier what the value must identify, where that is known
 * @param when the conditions under which the value is used
 */
public record Placement(
        Resource resource,
        Path path,
        Node node,
        Optional<Intrinsic> call,
        PropertyType expected,
        Optional<Identifier> identifier,
        Assumptions when) {

    /**
     * A property inside of others; put into words only where something is wrong with it.
     *
     * @param outer null for a property of the resource itself
     * @param entry the property with its value
     */
    public record Path(Path outer, Entry entry) {
        @Override
        public String toString() {
            return outer == null ? entry.name() : outer + "." + entry.name();
        }
    }

    /** The path of the property, with dots. */
    public String property() {
        return path.toString();
    }

    /**
     * The place to blame if something else belongs here: the value; and where a function in long form begins on a line of its own, the
     * property together with the function's name.
     */
    public Location blamed() {
        return path == null ? node.location() : blamed(path.entry(), node);
    }

    /** The same of a value and the entry that it may be directly behind. */
    public static Location blamed(Entry entry, Node value) {
        return entry.value() == value ? entry.headBelow().orElse(value.location()) : value.location();
    }

    /** What the value can be. */
    public Value value() {
        return resource.template().values().resolve(node, when);
    }
}
