package io.github.awslint.rules.template;

import io.github.awslint.syntax.MapNode;
import java.util.Set;

/** What functions yield, as far as it is the same for all their calls and lies with the template itself. */
final class FunctionYield {

    private static final Set<String> TEXTS =
            Set.of("Fn::Base64", "Fn::Join", "Fn::Length", "Fn::Sub", "Fn::ToJsonString");

    private static final Set<String> LISTS = Set.of("Fn::Cidr", "Fn::GetAZs", "Fn::Split");

    private FunctionYield() {}

    /** Whether a call yields something that surely does not have the shape. */
    static boolean misfits(MapNode map, Shape shape) {
        if (map.entries().size() != 1) {
            return false;
        }
        String name = map.entries().get(0).name();
        if (shape instanceof Shape.Items) {
            return TEXTS.contains(name);
        }
        if (shape instanceof Shape.Plain plain) {
            return switch (plain) {
                case ANYTHING -> false;
                case MAP -> yieldsNoMap(name);
                case TEXT_OR_LIST -> false;
                default -> LISTS.contains(name);
            };
        }
        return shape instanceof Shape.Words ? LISTS.contains(name) : yieldsNoMap(name);
    }

    private static boolean yieldsNoMap(String name) {
        return TEXTS.contains(name) || LISTS.contains(name) || name.equals("Fn::GetAtt");
    }
}
