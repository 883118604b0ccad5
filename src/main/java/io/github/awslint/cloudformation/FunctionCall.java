package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call of a function, whatever its arguments look like.
 *
 * @param entry the function's name with its argument
 * @param owner what the call is the value of; null where it is an item of a list, or not known
 */
public record FunctionCall(Entry entry, Entry owner) {

    /** The functions of conditions, which yield true or false. */
    public static final List<String> CONDITION_FUNCTIONS = List.of("Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals");

    /** The functions of the Rules section. */
    public static final Set<String> RULE_FUNCTIONS = Set.of(
            "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll");

    /** The call that a node is: a mapping with one key, which is {@code Ref} or starts with {@code Fn::} in any case; loops are none. */
    public static Optional<FunctionCall> of(Node node) {
        return of(node, null);
    }

    static Optional<FunctionCall> of(Node node, Entry owner) {
        if (!(node instanceof MapNode map) || map.entries().size() != 1) {
            return Optional.empty();
        }
        Entry entry = map.entries().get(0);
        return isFunctionName(entry.name()) ? Optional.of(new FunctionCall(entry, owner)) : Optional.empty();
    }

    /** Whether a key calls a function. */
    public static boolean isFunctionName(String key) {
        return key.equals("Ref") || key.regionMatches(true, 0, "Fn::", 0, 4) && !key.startsWith("Fn::ForEach");
    }

    /** The function's name as written. */
    public String name() {
        return entry.name();
    }

    /** The place to blame where something else belongs here: the name; with the owner's key where the call begins on a line below. */
    public Location place() {
        Location name = entry.key().location();
        return owner == null ? name : owner.headBelow().orElse(name);
    }

    /** What it is given. */
    public Node argument() {
        return entry.value();
    }

    /** Whether the call is written as a tag, as in {@code !Ref}. */
    public boolean isShort() {
        return entry.key().location().text().startsWith("!");
    }
}
