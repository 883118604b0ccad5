package io.github.awslint.rules.cloudformation;

import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Map;

/**
 * What a function takes.
 *
 * @param words completes "the function takes"
 * @param list whether the arguments are items of a list; else there is a single one
 * @param least the fewest items
 * @param most the most items
 * @param kinds the kinds of the items; the last one is that of all further items, too
 */
record FunctionForm(String words, boolean list, int least, int most, List<ArgumentKind> kinds) {

    private static final FunctionForm SEVERAL_CONDITIONS =
            list("a list of 2 to 10 conditions", 2, 10, ArgumentKind.CONDITION);

    private static final FunctionForm LOOKUP_WITH_DEFAULT = list(
            "a mapping, two keys and maybe a map with DefaultValue",
            3,
            4,
            ArgumentKind.EARLY_TEXT,
            ArgumentKind.EARLY_TEXT,
            ArgumentKind.EARLY_TEXT,
            ArgumentKind.LOOKUP_DEFAULT);

    /** The pages of https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html. */
    private static final Map<String, FunctionForm> FORMS = Map.ofEntries(
            Map.entry("Ref", single("the name of a parameter or resource", ArgumentKind.NAME)),
            Map.entry("Fn::GetAtt", single("a resource and its attribute", ArgumentKind.ATTRIBUTE)),
            Map.entry("Fn::Sub", single("a text, or a list of a text and a map", ArgumentKind.TEMPLATE_TEXT)),
            Map.entry("Fn::Base64", single("a text", ArgumentKind.TEXT)),
            Map.entry("Fn::GetAZs", single("a region", ArgumentKind.REGION)),
            Map.entry("Fn::ImportValue", single("the name of an export", ArgumentKind.EARLY_TEXT)),
            Map.entry("Fn::GetStackOutput", single("a map with StackName and OutputName", ArgumentKind.STACK_OUTPUT)),
            Map.entry("Fn::Length", single("a list", ArgumentKind.LIST)),
            Map.entry("Fn::ToJsonString", single("a map or a list", ArgumentKind.COLLECTION)),
            Map.entry(
                    "Fn::If",
                    list("a condition's name and two values", 3, 3, ArgumentKind.NAME, ArgumentKind.ANYTHING)),
            Map.entry("Fn::Join", list("a delimiter and a list", 2, 2, ArgumentKind.NAME, ArgumentKind.LIST)),
            Map.entry("Fn::Select", list("an index and a list", 2, 2, ArgumentKind.INDEX, ArgumentKind.LIST)),
            Map.entry("Fn::Split", list("a delimiter and a text", 2, 2, ArgumentKind.NAME, ArgumentKind.TEXT)),
            Map.entry(
                    "Fn::FindInMap",
                    list(
                            "a mapping and two keys, with AWS::LanguageExtensions also a default",
                            3,
                            3,
                            ArgumentKind.EARLY_TEXT)),
            Map.entry("Fn::Cidr", list("an address block, a count and maybe bits", 2, 3, ArgumentKind.TEXT)),
            Map.entry("Fn::And", SEVERAL_CONDITIONS),
            Map.entry("Fn::Or", SEVERAL_CONDITIONS),
            Map.entry("Fn::Not", list("a list of one condition", 1, 1, ArgumentKind.CONDITION)),
            Map.entry("Fn::Equals", list("a list of two values", 2, 2, ArgumentKind.EARLY_VALUE)),
            Map.entry("Fn::Contains", list("a list and a value", 2, 2, ArgumentKind.LIST, ArgumentKind.TEXT)),
            Map.entry("Fn::EachMemberEquals", list("a list and a value", 2, 2, ArgumentKind.LIST, ArgumentKind.TEXT)),
            Map.entry("Fn::EachMemberIn", list("two lists", 2, 2, ArgumentKind.LIST)),
            Map.entry("Fn::RefAll", single("the type of a parameter", ArgumentKind.NAME)),
            Map.entry("Fn::ValueOf", list("a parameter and an attribute", 2, 2, ArgumentKind.NAME)),
            Map.entry("Fn::ValueOfAll", list("the type of a parameter and an attribute", 2, 2, ArgumentKind.NAME)));

    /**
     * The form of a function, or null where none is known.
     *
     * @param extended whether AWS::LanguageExtensions is there
     */
    static FunctionForm of(String function, boolean extended) {
        return extended && function.equals("Fn::FindInMap") ? LOOKUP_WITH_DEFAULT : FORMS.get(function);
    }

    private static FunctionForm single(String words, ArgumentKind kind) {
        return new FunctionForm(words, false, 1, 1, List.of(kind));
    }

    private static FunctionForm list(String words, int least, int most, ArgumentKind... kinds) {
        return new FunctionForm(words, true, least, most, List.of(kinds));
    }

    /** Whether these can be the items of its list; those of nearly all calls can. */
    boolean accepts(List<Node> items, boolean extended) {
        if (items.size() < least || items.size() > most) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!kind(i).accepts(items.get(i), extended)) {
                return false;
            }
        }
        return true;
    }

    /** The kind of an item, counted from 0. */
    ArgumentKind kind(int item) {
        return kinds.get(Math.min(item, kinds.size() - 1));
    }
}
