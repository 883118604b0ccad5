package io.github.awslint.iam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** Counts the characters of a policy as IAM does: as JSON, without white space. */
final class PolicyText {

    private PolicyText() {}

    /** How many characters a node has at least, whatever stands in for what is not known. */
    static int leastLength(Node node) {
        Intrinsic intrinsic = Intrinsic.of(node).orElse(null);
        if (intrinsic instanceof Intrinsic.If choice) {
            return Math.min(leastLength(choice.whenTrue()), leastLength(choice.whenFalse()));
        }
        if (intrinsic instanceof Intrinsic.Ref ref && ref.target().text().equals("AWS::NoValue")) {
            return 0;
        }
        if (intrinsic != null) {
            return literals(node);
        }
        if (node instanceof MapNode map) {
            return map(map);
        }
        if (node instanceof ListNode list) {
            int length = 2;
            for (Node item : list.items()) {
                length += leastLength(item);
            }
            return length;
        }
        return visible(((ScalarNode) node).text());
    }

    /** Entries that a condition takes out count nothing. */
    private static int map(MapNode map) {
        int length = 2;
        for (Entry entry : map.entries()) {
            int value = leastLength(entry.value());
            length += value == 0 ? 0 : value + visible(entry.name()) + 3;
        }
        return length;
    }

    private static int literals(Node function) {
        int length = 0;
        for (Text.Part part : Text.of(function).parts()) {
            length += part instanceof Text.Part.Literal literal ? visible(literal.text()) : 0;
        }
        return length;
    }

    private static int visible(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return length;
    }
}
