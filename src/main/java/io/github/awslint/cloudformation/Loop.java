package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * A call of {@code Fn::ForEach}, as AWS::LanguageExtensions evaluates it
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html).
 *
 * @param entry the loop's name with its arguments
 * @param identifier the name of the loop's variable
 * @param collection what the variable runs through
 * @param body what each round adds
 */
public record Loop(Entry entry, ScalarNode identifier, Node collection, MapNode body) {

    public static final String FUNCTION = "Fn::ForEach";

    /** Whether an entry calls the function, well-formed or not. */
    public static boolean isLoop(Entry entry) {
        return entry.name().startsWith(FUNCTION);
    }

    /** The loop that an entry is; empty where its arguments have another shape, such as a map's keys and values to run through. */
    static Optional<Loop> of(Entry entry) {
        if (!isLoop(entry) || !(entry.value() instanceof ListNode list)) {
            return Optional.empty();
        }
        List<Node> arguments = list.items();
        return arguments.size() == 3
                        && arguments.get(0) instanceof ScalarNode identifier
                        && arguments.get(2) instanceof MapNode body
                ? Optional.of(new Loop(entry, identifier, arguments.get(1), body))
                : Optional.empty();
    }
}
