package io.github.awslint.syntax;

import java.util.Map;

/**
 * CloudFormation's short forms of intrinsic functions in YAML
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html).
 */
final class ShortForm {

    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("!Ref", "Ref"),
            Map.entry("!Condition", "Condition"),
            Map.entry("!And", "Fn::And"),
            Map.entry("!Base64", "Fn::Base64"),
            Map.entry("!Cidr", "Fn::Cidr"),
            Map.entry("!Contains", "Fn::Contains"),
            Map.entry("!EachMemberEquals", "Fn::EachMemberEquals"),
            Map.entry("!EachMemberIn", "Fn::EachMemberIn"),
            Map.entry("!Equals", "Fn::Equals"),
            Map.entry("!FindInMap", "Fn::FindInMap"),
            Map.entry("!GetAtt", "Fn::GetAtt"),
            Map.entry("!GetAZs", "Fn::GetAZs"),
            Map.entry("!GetStackOutput", "Fn::GetStackOutput"),
            Map.entry("!If", "Fn::If"),
            Map.entry("!ImportValue", "Fn::ImportValue"),
            Map.entry("!Join", "Fn::Join"),
            Map.entry("!Length", "Fn::Length"),
            Map.entry("!Not", "Fn::Not"),
            Map.entry("!Or", "Fn::Or"),
            Map.entry("!RefAll", "Fn::RefAll"),
            Map.entry("!Select", "Fn::Select"),
            Map.entry("!Split", "Fn::Split"),
            Map.entry("!Sub", "Fn::Sub"),
            Map.entry("!ToJsonString", "Fn::ToJsonString"),
            Map.entry("!Transform", "Fn::Transform"),
            Map.entry("!ValueOf", "Fn::ValueOf"),
            Map.entry("!ValueOfAll", "Fn::ValueOfAll"));

    private ShortForm() {}

    /**
     * The function that a tag stands for, or null where it is no short form. Tags of Rain, AWS's tool that puts templates together, stand
     * for functions that Rain evaluates (https://github.com/aws-cloudformation/rain).
     */
    static String functionOf(String tag) {
        return tag.startsWith("!Rain::") ? "Fn::" + tag.substring(1) : FUNCTIONS.get(tag);
    }

    /** Whether a short form stands for this function. */
    static boolean isFunction(String name) {
        return FUNCTIONS.containsValue(name);
    }

    /** Whether a tag differs from a short form only in upper and lower case; then that form, else null. */
    static String caseSlipOf(String tag) {
        for (String form : FUNCTIONS.keySet()) {
            if (form.equalsIgnoreCase(tag)) {
                return form;
            }
        }
        return null;
    }
}
