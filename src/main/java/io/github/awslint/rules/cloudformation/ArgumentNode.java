package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.FunctionCall;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands as an argument of a function, whatever the function takes. */
final class ArgumentNode {

    /** Maven's resource filtering replaces it. */
    private static final Pattern FILTERED = Pattern.compile("@[\\w.-]+@");

    private ArgumentNode() {}

    /** Whether nobody knows what becomes of a mapping: a macro or another tool, such as Rain, evaluates it. */
    static boolean isUnknown(MapNode map) {
        if (map.has("Fn::Transform")) {
            return true;
        }
        String name = map.entries().size() == 1 ? map.entries().get(0).name() : "";
        return name.contains("::") && !CfnFunctionUnknown.isKnown(name);
    }

    /** Whether a mapping names a condition, or calls a function that yields one; {@code Fn::If} may choose between two. */
    static boolean isCondition(MapNode map) {
        if (map.entries().size() != 1) {
            return false;
        }
        String name = map.entries().get(0).name();
        Node argument = map.entries().get(0).value();
        // SAM itself writes a condition into a condition
        return name.equals("Condition")
                        && (argument instanceof ScalarNode
                                || argument instanceof MapNode inner && (isUnknown(inner) || isCondition(inner)))
                || name.equals("Fn::If")
                || FunctionCall.CONDITION_FUNCTIONS.contains(name)
                || FunctionCall.RULE_FUNCTIONS.contains(name);
    }

    /** Whether something else may come to stand in the place of a text. */
    static boolean isPlaceholder(ScalarNode text) {
        return !isName(text.text()) && holdsPlaceholder(text.text());
    }

    /** Something that is replaced before CloudFormation sees it, or by CloudFormation itself. */
    private static boolean holdsPlaceholder(String text) {
        return text.contains("${")
                || text.contains("$(")
                || text.contains("{{")
                || text.contains("<%")
                || text.startsWith("%")
                || text.startsWith("__")
                || text.indexOf('@') >= 0 && FILTERED.matcher(text).find();
    }

    /** Nearly every argument is one. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!alphanumeric && c != ':' && c != '.' && c != '-' && c != '/') {
                return false;
            }
        }
        return true;
    }

    /** Says what a node is, to complete "not" or "cannot be". */
    static String describe(Node node) {
        if (node instanceof ScalarNode text) {
            return text.text().length() > 30 ? "a text" : "\"" + text.text() + "\"";
        }
        if (node instanceof ListNode list) {
            return list.items().size() == 1
                    ? "a list of 1 item"
                    : "a list of " + list.items().size() + " items";
        }
        MapNode map = (MapNode) node;
        String keys = map.entries().stream().limit(2).map(Entry::name).collect(Collectors.joining(" and "));
        return FunctionCall.of(map)
                .map(FunctionCall::name)
                .orElse(keys.isEmpty() || map.entries().size() > 2 ? "a map" : "a map with " + keys);
    }
}
