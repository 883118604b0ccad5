package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Tells the functions apart by name and by the shape of their arguments. */
final class IntrinsicReader {

    private IntrinsicReader() {}

    /** The call that a mapping with one key is. */
    static Optional<Intrinsic> call(MapNode node) {
        Entry call = node.entries().get(0);
        String function = call.name();
        return function.equals("Ref") || function.startsWith("Fn::")
                ? Optional.of(read(node, function, call.value()))
                : Optional.empty();
    }

    private static Intrinsic read(MapNode node, String function, Node argument) {
        Optional<? extends Intrinsic> call = switch (function) {
            case "Ref" -> ref(node, argument);
            case "Fn::GetAtt" -> getAtt(node, argument);
            case "Fn::Sub" -> sub(node, argument);
            case "Fn::FindInMap" -> findInMap(node, argument);
            case "Fn::If" -> ifThenElse(node, argument);
            case "Fn::Join" -> pair(argument).map(pair -> new Intrinsic.Join(node, pair.get(0), pair.get(1)));
            case "Fn::Select" -> pair(argument).map(pair -> new Intrinsic.Select(node, pair.get(0), pair.get(1)));
            case "Fn::Base64" -> Optional.of(new Intrinsic.Base64(node, argument));
            default -> Optional.empty();
        };
        return call.isPresent() ? call.get() : new Intrinsic.Other(node, function, argument);
    }

    private static Optional<Intrinsic> ref(MapNode node, Node argument) {
        return argument instanceof ScalarNode target ? Optional.of(new Intrinsic.Ref(node, target)) : Optional.empty();
    }

    /** The short form is a text with a dot; an attribute may hold dots itself, a logical id none. */
    private static Optional<Intrinsic> getAtt(MapNode node, Node argument) {
        if (argument instanceof ScalarNode text) {
            int dot = text.text().indexOf('.');
            return dot <= 0
                    ? Optional.empty()
                    : Optional.of(new Intrinsic.GetAtt(
                            node,
                            new TextPart(text, 0, dot),
                            Optional.of(new TextPart(text, dot + 1, text.text().length()))));
        }
        List<Node> parts = Intrinsic.arguments(argument);
        if (parts.size() < 2 || !(parts.get(0) instanceof ScalarNode target)) {
            return Optional.empty();
        }
        Optional<TextPart> attribute = parts.size() == 2 && parts.get(1) instanceof ScalarNode name
                ? Optional.of(TextPart.whole(name))
                : Optional.empty();
        return Optional.of(new Intrinsic.GetAtt(node, TextPart.whole(target), attribute));
    }

    private static Optional<Intrinsic> sub(MapNode node, Node argument) {
        if (argument instanceof ScalarNode text) {
            return Optional.of(new Intrinsic.Sub(node, text, Optional.empty(), SubVariable.of(text)));
        }
        List<Node> parts = Intrinsic.arguments(argument);
        return parts.size() == 2 && parts.get(0) instanceof ScalarNode text && parts.get(1) instanceof MapNode variables
                ? Optional.of(new Intrinsic.Sub(node, text, Optional.of(variables), SubVariable.of(text)))
                : Optional.empty();
    }

    private static Optional<Intrinsic> findInMap(MapNode node, Node argument) {
        List<Node> parts = Intrinsic.arguments(argument);
        if (parts.size() != 3 && parts.size() != 4) {
            return Optional.empty();
        }
        Optional<Node> defaultValue = parts.size() == 4 && parts.get(3) instanceof MapNode options
                ? options.get("DefaultValue")
                : Optional.empty();
        return Optional.of(new Intrinsic.FindInMap(node, parts.get(0), parts.get(1), parts.get(2), defaultValue));
    }

    private static Optional<Intrinsic> ifThenElse(MapNode node, Node argument) {
        List<Node> parts = Intrinsic.arguments(argument);
        return parts.size() == 3 && parts.get(0) instanceof ScalarNode condition
                ? Optional.of(new Intrinsic.If(node, condition, parts.get(1), parts.get(2)))
                : Optional.empty();
    }

    private static Optional<List<Node>> pair(Node argument) {
        return argument instanceof ListNode list && list.items().size() == 2
                ? Optional.of(list.items())
                : Optional.empty();
    }
}
