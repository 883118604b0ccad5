package io.github.awslint.cloudformation;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * A call of an intrinsic function, in either notation. A call whose arguments do not have the function's shape is an {@link Other}, so
 * that only the rule about shapes meets it.
 */
public sealed interface Intrinsic {

    /** The mapping with the function as its only key. */
    MapNode node();

    /** {@code Ref}: the value of a parameter, a pseudo parameter or a resource. */
    record Ref(MapNode node, ScalarNode target) implements Intrinsic {}

    /**
     * {@code Fn::GetAtt}: an attribute of a resource.
     *
     * @param target where the logical id stands
     * @param attribute empty where another function computes it
     */
    record GetAtt(MapNode node, TextPart target, Optional<TextPart> attribute) implements Intrinsic {}

    /**
     * {@code Fn::Sub}: a text with variables.
     *
     * @param variables the map of its own variables, where it has one
     * @param references the variables in the text, in order; literal {@code ${!x}} is none
     */
    record Sub(MapNode node, ScalarNode text, Optional<MapNode> variables, List<SubVariable> references)
            implements Intrinsic {}

    /** {@code Fn::FindInMap}: a look-up in a mapping. */
    record FindInMap(MapNode node, Node map, Node topKey, Node secondKey, Optional<Node> defaultValue)
            implements Intrinsic {}

    /** {@code Fn::If}: one of two values, by a condition. */
    record If(MapNode node, ScalarNode condition, Node whenTrue, Node whenFalse) implements Intrinsic {}

    /** {@code Fn::Join}: a list joined with a delimiter. */
    record Join(MapNode node, Node delimiter, Node values) implements Intrinsic {}

    /** {@code Fn::Select}: one item of a list. */
    record Select(MapNode node, Node index, Node values) implements Intrinsic {}

    /** {@code Fn::Base64}: a text, encoded. */
    record Base64(MapNode node, Node text) implements Intrinsic {}

    /** Any other function, or a call that is not well-formed. */
    record Other(MapNode node, String function, Node argument) implements Intrinsic {}

    /** The call that a node is, if it is one: a mapping whose only key is {@code Ref} or starts with {@code Fn::}. */
    static Optional<Intrinsic> of(Node node) {
        return node instanceof MapNode map && map.entries().size() == 1
                ? map.meaning(IntrinsicReader::call)
                : Optional.empty();
    }

    /** Whether a node is the result of a macro: anything may stand there in the end, or nothing. */
    static boolean isMacro(Node node) {
        return node instanceof MapNode map
                && map.entries().size() == 1
                && map.entries().get(0).name().equals("Fn::Transform");
    }

    /**
     * The call that SAM finds where a node stands. It never sees one of a macro: a macro inside of a template is called before those of the
     * whole template (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros-overview.html).
     */
    static Optional<Intrinsic> seenBySam(Node node) {
        return isMacro(node) ? Optional.empty() : of(node);
    }

    /** The items of a list argument, or none. */
    static List<Node> arguments(Node argument) {
        return argument instanceof ListNode list ? list.items() : List.of();
    }
}
