package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * The two branches of a well-formed {@code Fn::If}, with what each assumes.
 *
 * @param whenTrue empty where the condition cannot be true under the assumptions so far
 * @param whenFalse empty where the condition cannot be false under the assumptions so far
 */
record Branches(
        String condition, List<Node> arguments, Optional<Assumptions> whenTrue, Optional<Assumptions> whenFalse) {

    /** The branches; null where the call is not well-formed, or chooses its condition by a function. */
    static Branches of(Template template, MapNode call, Assumptions when) {
        Node argument = call.entries().get(0).value();
        if (!(argument instanceof ListNode list)
                || list.items().size() != 3
                || !(list.items().get(0) instanceof ScalarNode condition)) {
            return null;
        }
        String name = condition.text();
        return new Branches(
                name,
                list.items(),
                template.conditions().assume(when, name, true),
                template.conditions().assume(when, name, false));
    }

    /** The first condition on the way to a value that the assumptions leave open; null where they decide all. */
    static String undecided(Template template, Node value, Assumptions when) {
        Node node = value;
        Assumptions so = when;
        while (Fn.of(node) == Fn.IF) {
            Branches branches = of(template, (MapNode) node, so);
            if (branches == null || branches.isUndecided()) {
                return branches == null ? null : branches.condition();
            }
            boolean truth = branches.whenTrue().isPresent();
            so = (truth ? branches.whenTrue() : branches.whenFalse()).orElse(so);
            node = branches.node(truth);
        }
        return null;
    }

    boolean isUndecided() {
        return whenTrue.isPresent() && whenFalse.isPresent();
    }

    Node node(boolean truth) {
        return arguments.get(truth ? 1 : 2);
    }
}
