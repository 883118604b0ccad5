package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions CloudFormation evaluates inside of which, without AWS::LanguageExtensions. The page of each function lists them under
 * "Supported functions" (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html).
 */
final class Nesting {

    /** Takes a literal, or is the business of the rule about shapes. */
    private static final Set<String> ANY = Set.of();

    private static final Set<String> OF_TEXT = Set.of(
            "Fn::Base64",
            "Fn::FindInMap",
            "Fn::GetAtt",
            "Fn::GetAZs",
            "Fn::GetStackOutput",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Select",
            "Fn::Split",
            "Fn::Sub",
            "Ref");
    private static final Set<String> OF_LIST =
            Set.of("Fn::Cidr", "Fn::FindInMap", "Fn::GetAtt", "Fn::GetAZs", "Fn::If", "Fn::Split", "Ref");
    private static final Set<String> LOOKUP = Set.of("Fn::FindInMap", "Ref");
    private static final Set<String> BLOCK =
            Set.of("Fn::FindInMap", "Fn::GetAtt", "Fn::If", "Fn::ImportValue", "Fn::Select", "Fn::Sub", "Ref");
    private static final Set<String> COMPARED =
            Set.of("Fn::FindInMap", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::Sub", "Ref");
    private static final Set<String> ZONES =
            Set.of("Fn::FindInMap", "Fn::GetAtt", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Ref");
    private static final Set<String> EXPORT =
            Set.of("Fn::Base64", "Fn::FindInMap", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::Sub", "Ref");

    /** For each argument what it may hold; the last set is that of all further arguments, too. */
    private static final Map<String, List<Set<String>>> ALLOWED = Map.of(
            "Fn::Cidr", List.of(BLOCK),
            "Fn::Equals", List.of(COMPARED),
            "Fn::FindInMap", List.of(LOOKUP),
            "Fn::GetAZs", List.of(ZONES),
            "Fn::ImportValue", List.of(EXPORT),
            "Fn::Join", List.of(ANY, OF_LIST),
            "Fn::Select", List.of(LOOKUP, OF_LIST),
            "Fn::Split", List.of(ANY, OF_TEXT));

    private Nesting() {}

    /**
     * An argument of a call.
     *
     * @param allowed names of the functions that may stand there
     */
    record Argument(Node node, Set<String> allowed) {}

    /** The arguments of a call that are calls themselves, and of limited functions. */
    static List<Argument> arguments(Intrinsic call) {
        if (holdsNone(call)) {
            return List.of();
        }
        Node argument = call.node().entries().get(0).value();
        List<Set<String>> allowed = ALLOWED.get(Calls.function(call));
        List<Argument> arguments = new ArrayList<>(2);
        if (allowed != null) {
            List<Node> nodes = argument instanceof ListNode list ? list.items() : List.of(argument);
            for (int i = 0; i < nodes.size(); i++) {
                Set<String> functions = allowed.get(Math.min(i, allowed.size() - 1));
                if (functions != ANY && mayBeCall(nodes.get(i))) {
                    arguments.add(new Argument(nodes.get(i), functions));
                }
            }
        }
        if (call instanceof Intrinsic.Join join && join.values() instanceof ListNode values) {
            for (Node item : values.items()) {
                if (mayBeCall(item)) {
                    arguments.add(new Argument(item, OF_TEXT));
                }
            }
        }
        if (call instanceof Intrinsic.Sub sub && sub.variables().isPresent()) {
            MapNode variables = sub.variables().get();
            for (Entry variable : variables.entries()) {
                if (mayBeCall(variable.value())) {
                    arguments.add(new Argument(variable.value(), OF_TEXT));
                }
            }
        }
        return arguments;
    }

    /** The calls that nearly all are. */
    private static boolean holdsNone(Intrinsic call) {
        return call instanceof Intrinsic.Ref
                || call instanceof Intrinsic.GetAtt
                || call instanceof Intrinsic.If
                || call instanceof Intrinsic.Sub sub && sub.variables().isEmpty();
    }

    private static boolean mayBeCall(Node node) {
        return node instanceof MapNode map && map.entries().size() == 1;
    }
}
