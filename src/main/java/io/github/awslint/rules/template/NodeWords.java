package io.github.awslint.rules.template;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.regex.Pattern;

/** Says what stands in a place of a template. */
final class NodeWords {

    private static final int LONGEST = 30;

    /** Something that another tool replaces before CloudFormation sees it. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{|\\{\\{|&\\{|@[\\w.-]+@|<%|\\$\\(|^%|^__");

    private NodeWords() {}

    /** Completes "the value is". */
    static String of(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.text().length() > LONGEST ? "a text" : "\"" + scalar.text() + "\"";
        }
        if (node instanceof ListNode) {
            return "a list";
        }
        MapNode map = (MapNode) node;
        return isCall(map) ? map.entries().get(0).name() : "a map";
    }

    /** Whether nothing is written. */
    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.isNull();
    }

    /** Whether a map calls a function, or is handled by a macro or another tool that knows such keys. */
    static boolean isCall(MapNode map) {
        if (map.has("Fn::Transform")) {
            return true;
        }
        if (map.entries().size() != 1) {
            return false;
        }
        Entry entry = map.entries().get(0);
        return entry.name().equals("Ref")
                || entry.name().startsWith("Fn::")
                || entry.name().startsWith("Rain::");
    }

    /** Whether this is the name of a function of CloudFormation, of those that yield a value. */
    static boolean isFunction(String name) {
        return name.startsWith("Fn::")
                && !name.equals("Fn::Transform")
                && !name.startsWith("Fn::ForEach")
                && !name.startsWith("Fn::Rain");
    }

    /** Whether something else may come to stand in the place of a text. */
    static boolean isPlaceholder(ScalarNode text) {
        return PLACEHOLDER.matcher(text.text()).find();
    }
}
