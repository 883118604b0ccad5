package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.FunctionCall;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand as an argument of a function. Accepts whatever cannot be known. */
enum ArgumentKind {
    ANYTHING,
    /** A single value that is known before resources are made. */
    EARLY_VALUE,
    /** A literal text; AWS::LanguageExtensions lets functions compute it. */
    NAME,
    TEXT,
    /** A text that is known before resources are made. */
    EARLY_TEXT,
    REGION,
    INDEX,
    LIST,
    COLLECTION,
    CONDITION,
    /** {@code Fn::GetAtt}: a text with a dot, or a list of a resource and an attribute. */
    ATTRIBUTE,
    /** {@code Fn::Sub}: a text, or a list of a text and a map. */
    TEMPLATE_TEXT,
    /** {@code Fn::GetStackOutput}: a map that names a stack and its output. */
    STACK_OUTPUT,
    /** {@code Fn::FindInMap} with AWS::LanguageExtensions: a map with nothing but a default. */
    LOOKUP_DEFAULT;

    /** Functions that yield one text or number and never a list. */
    private static final Set<String> OF_TEXT =
            Set.of("Fn::Join", "Fn::Sub", "Fn::Base64", "Fn::Length", "Fn::ToJsonString");
    /** Functions whose value is known only when resources or other stacks are there. */
    private static final Set<String> LATE = Set.of("Fn::GetAtt", "Fn::ImportValue");

    private static final Pattern REGION_NAME = Pattern.compile("([a-z]{2,4}(-[a-z]+)+-\\d{1,2})?");

    /**
     * Whether a node can be such an argument.
     *
     * @param extended whether AWS::LanguageExtensions is there
     */
    boolean accepts(Node node, boolean extended) {
        if (node instanceof ScalarNode text) {
            return acceptsText(text) || ArgumentNode.isPlaceholder(text);
        }
        if (node instanceof ListNode list) {
            return acceptsList(list.items(), extended);
        }
        return acceptsMap((MapNode) node, extended);
    }

    private boolean acceptsText(ScalarNode text) {
        return switch (this) {
            case LIST, COLLECTION, CONDITION, STACK_OUTPUT, LOOKUP_DEFAULT -> text.isNull();
            case INDEX -> text.asInteger().isPresent();
            case REGION -> text.isNull() || REGION_NAME.matcher(text.text()).matches();
            case ATTRIBUTE -> text.text().indexOf('.') > 0 && !text.text().endsWith(".");
            default -> true;
        };
    }

    private boolean acceptsList(List<Node> items, boolean extended) {
        return switch (this) {
            case ANYTHING, LIST, COLLECTION -> true;
            case ATTRIBUTE ->
                items.size() == 2 && NAME.accepts(items.get(0), extended) && isAttributeName(items.get(1), extended);
            case TEMPLATE_TEXT ->
                items.size() == 1 && NAME.accepts(items.get(0), extended)
                        || items.size() == 2 && NAME.accepts(items.get(0), extended) && items.get(1) instanceof MapNode;
            default -> false;
        };
    }

    /** The item that keeps a pair from being such an argument, counted from 0; -1 where it is not one of two. */
    int misfit(List<Node> items, boolean extended) {
        if (items.size() != 2 || this != ATTRIBUTE && this != TEMPLATE_TEXT) {
            return -1;
        }
        return NAME.accepts(items.get(0), extended) ? 1 : 0;
    }

    /** Without extensions only {@code Ref} can compute the name of an attribute. */
    private static boolean isAttributeName(Node item, boolean extended) {
        return NAME.accepts(item, extended)
                || FunctionCall.of(item)
                        .filter(call -> call.name().equals("Ref"))
                        .isPresent();
    }

    /** Each branch of {@code Fn::If} must be a list, too. */
    private static boolean mayChooseList(FunctionCall call, boolean extended) {
        return !call.name().equals("Fn::If")
                || !(call.argument() instanceof ListNode choice)
                || choice.items().size() != 3
                || choice.items().stream().skip(1).allMatch(branch -> LIST.accepts(branch, extended));
    }

    private boolean acceptsMap(MapNode map, boolean extended) {
        FunctionCall call = FunctionCall.of(map).orElse(null);
        if (ArgumentNode.isUnknown(map)) {
            return true;
        }
        return switch (this) {
            case ANYTHING -> true;
            case NAME, ATTRIBUTE, TEMPLATE_TEXT -> call != null && extended;
            case TEXT, REGION, INDEX -> call != null;
            case EARLY_VALUE, EARLY_TEXT -> call != null && !LATE.contains(call.name());
            case LIST -> call != null && !OF_TEXT.contains(call.name()) && mayChooseList(call, extended);
            case COLLECTION -> true;
            case CONDITION -> ArgumentNode.isCondition(map);
            case LOOKUP_DEFAULT ->
                call != null || map.has("DefaultValue") && map.entries().size() == 1;
            case STACK_OUTPUT -> map.has("StackName") && map.has("OutputName");
        };
    }
}
