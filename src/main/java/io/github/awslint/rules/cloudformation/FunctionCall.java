package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A call of a function, whatever its arguments look like.
 *
 * @param entry the function's name with its argument
 */
record FunctionCall(Entry entry) {

    /** The functions of conditions, which yield true or false. */
    static final List<String> CONDITION_FUNCTIONS = List.of("Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals");

    /** The functions of the Rules section. */
    static final Set<String> RULE_FUNCTIONS = Set.of(
            "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll");

    private static final List<String> SECTIONS = List.of("Conditions", "Rules", "Globals", "Resources", "Outputs");

    /** The call that a node is: a mapping with one key, which is {@code Ref} or starts with {@code Fn::} in any case; loops are none. */
    static Optional<FunctionCall> of(Node node) {
        if (!(node instanceof MapNode map) || map.entries().size() != 1) {
            return Optional.empty();
        }
        Entry entry = map.entries().get(0);
        return isFunctionName(entry.name()) ? Optional.of(new FunctionCall(entry)) : Optional.empty();
    }

    /** Whether a key calls a function. */
    static boolean isFunctionName(String key) {
        return key.equals("Ref") || key.regionMatches(true, 0, "Fn::", 0, 4) && !key.startsWith("Fn::ForEach");
    }

    /** Visits the mappings in which CloudFormation looks for functions; what a macro is given may mean anything, and is left out. */
    static void eachMap(Template template, Consumer<MapNode> visitor) {
        if (template.isFragment() || template.transforms().unpredictable() || isForMacro(template.root())) {
            return;
        }
        for (String section : SECTIONS) {
            template.root().map(section).ifPresent(map -> walk(map, visitor));
        }
    }

    /** Visits all calls in a template, except for what macros are given. */
    static void each(Template template, Consumer<FunctionCall> visitor) {
        eachMap(template, map -> of(map).ifPresent(visitor));
    }

    private static void walk(Node node, Consumer<MapNode> visitor) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, visitor));
        } else if (node instanceof MapNode map && !isForMacro(map)) {
            visitor.accept(map);
            map.entries().forEach(entry -> walk(entry.value(), visitor));
        }
    }

    /** A macro is given the mapping around its call, too. */
    private static boolean isForMacro(MapNode map) {
        return map.has("Fn::Transform");
    }

    String name() {
        return entry.name();
    }

    Node argument() {
        return entry.value();
    }

    /** Whether the call is written as a tag, as in {@code !Ref}. */
    boolean isShort() {
        return entry.key().location().text().startsWith("!");
    }
}
