package io.github.awslint.stepfunctions;

import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** Tells what is known of a definition from what {@code DefinitionSubstitutions}, CloudFormation or a build fill in. */
public final class Substitution {

    private Substitution() {}

    /** Whether nothing fills in a part of a value. */
    public static boolean isFree(ScalarNode value) {
        return !BuildToken.isIn(value.text());
    }

    /** Whether the mapping is an intrinsic function, or holds one that may add entries. */
    static boolean isIntrinsic(Node node) {
        return node instanceof MapNode map
                && map.entries().stream()
                        .anyMatch(entry -> isFunction(entry) || entry.name().contains("${"));
    }

    /** Whether an entry is the call of an intrinsic function. */
    static boolean isFunction(Entry entry) {
        return entry.name().startsWith("Fn::") || entry.name().equals("Ref");
    }
}
