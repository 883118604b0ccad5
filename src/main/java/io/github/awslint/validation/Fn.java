package io.github.awslint.validation;

import io.github.awslint.cloudformation.FunctionNames;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** Which kind of function call a node is, told by its only key. */
enum Fn {
    /** No function. */
    NONE,
    IF,
    /** {@code Ref} to {@code AWS::NoValue}: nothing is there. */
    NO_VALUE,
    /** A function that may be followed to a text. */
    TEXT,
    /** A function that may be followed to a value. */
    VALUE,
    /** A value that only the deployment knows. */
    DEPLOYED,
    /** Something else stands here when the template is deployed. */
    OPAQUE;

    static Fn of(Node node) {
        if (!(node instanceof MapNode map) || map.entries().size() != 1) {
            return NONE;
        }
        Entry call = map.entries().get(0);
        String name = call.name();
        if (name.equals("Ref")) {
            return call.value() instanceof ScalarNode target && target.text().equals("AWS::NoValue") ? NO_VALUE : VALUE;
        }
        if (name.startsWith("Fn::")) {
            return switch (name) {
                case "Fn::If" -> IF;
                case "Fn::Sub", "Fn::Join" -> TEXT;
                case "Fn::GetAtt", "Fn::ImportValue" -> DEPLOYED;
                case "Fn::Transform" -> OPAQUE;
                default -> VALUE;
            };
        }
        return name.startsWith("Rain::") ? OPAQUE : NONE;
    }

    /** Whether a key makes its mapping something that is not written here; Rain replaces its own functions before the deployment. */
    static boolean isAmong(MapNode map) {
        for (Entry entry : map.entries()) {
            String name = entry.name();
            if (!name.isEmpty()
                    && (name.charAt(0) == 'F' && name.startsWith("Fn::")
                            || name.charAt(0) == 'R' && (name.equals("Ref") || name.startsWith("Rain::")))) {
                return true;
            }
        }
        return false;
    }

    /** Whether several keys stand together of which one calls a function of CloudFormation: it is evaluated only alone, and so is no value. */
    static boolean isBesideOthers(MapNode map) {
        if (map.entries().size() < 2) {
            return false;
        }
        boolean called = false;
        for (Entry entry : map.entries()) {
            if (FunctionNames.EVALUATED.contains(entry.name())) {
                called = true;
            } else if (entry.name().contains("::")) {
                return false;
            }
        }
        return called;
    }

    /** Whether a mapping is a loop, which may turn into any number of items. */
    static boolean isLoop(Node node) {
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                if (entry.name().startsWith("Fn::ForEach")) {
                    return true;
                }
            }
        }
        return false;
    }
}
