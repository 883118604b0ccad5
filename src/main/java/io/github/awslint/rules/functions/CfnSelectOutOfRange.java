package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Intrinsic.Select;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.OptionalLong;

/** Fn::Select of an item that the list does not have. */
final class CfnSelectOutOfRange implements Rule<Placements> {

    @Override
    public void check(Placements placements, Reporter report) {
        if (placements.isWhole()) {
            placements.template().contents().calls(Select.class).forEach(select -> check(select, placements, report));
        }
    }

    private static void check(Select select, Placements placements, Reporter report) {
        OptionalLong index = integer(select.index(), placements);
        if (index.isEmpty()) {
            return;
        }
        OptionalLong size = size(select.values(), placements);
        if (index.getAsLong() < 0) {
            report.at(
                    select.index(),
                    "Fn::Select takes an index from 0 on, not %d; count from the list's start"
                            .formatted(index.getAsLong()));
        } else if (size.isPresent() && index.getAsLong() >= size.getAsLong()) {
            report.at(
                    select.index(),
                    "Fn::Select takes item %d of %d; the first one is 0, the last one %d"
                            .formatted(index.getAsLong(), size.getAsLong(), size.getAsLong() - 1));
        }
    }

    private static OptionalLong integer(Node node, Placements placements) {
        return placements.template().value(node).integer();
    }

    /** How many items a list has; empty where that is not sure. */
    private static OptionalLong size(Node values, Placements placements) {
        if (values instanceof ListNode list) {
            boolean sure = !list.items().isEmpty()
                    && list.items().stream()
                            .noneMatch(item -> Intrinsic.of(item).orElse(null) instanceof Intrinsic.If);
            return sure ? OptionalLong.of(list.items().size()) : OptionalLong.empty();
        }
        if (!(Intrinsic.of(values).orElse(null) instanceof Intrinsic.Other call)) {
            return OptionalLong.empty();
        }
        List<Node> arguments = Intrinsic.arguments(call.argument());
        if (call.function().equals("Fn::Cidr") && arguments.size() >= 2) {
            return integer(arguments.get(1), placements);
        }
        return call.function().equals("Fn::Split")
                        && arguments.size() == 2
                        && arguments.get(0) instanceof ScalarNode delimiter
                        && !delimiter.text().isEmpty()
                ? pieces(delimiter.text(), arguments.get(1), placements)
                : OptionalLong.empty();
    }

    private static OptionalLong pieces(String delimiter, Node text, Placements placements) {
        String whole = placements.template().value(text).text().orElse(null);
        if (whole == null) {
            return OptionalLong.empty();
        }
        int pieces = 1;
        for (int at = whole.indexOf(delimiter); at >= 0; at = whole.indexOf(delimiter, at + delimiter.length())) {
            pieces++;
        }
        return OptionalLong.of(pieces);
    }
}
