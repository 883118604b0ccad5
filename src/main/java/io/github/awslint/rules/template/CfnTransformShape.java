package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;

/** A {@code Transform} section that is neither a macro's name, nor a map with one, nor a list of such. */
final class CfnTransformShape implements Rule<Template> {

    private static final Shape MACRO = Shape.Fields.NONE
            .with(Shape.Plain.COMPUTED_TEXT, "Name")
            .with(Shape.Plain.MAP, "Parameters")
            .requiring("Name");

    @Override
    public void check(Template template, Reporter report) {
        if (!template.isFragment()) {
            template.root().entry("Transform").ifPresent(entry -> check(entry, new ShapeCheck(report, false)));
        }
    }

    private static void check(Entry entry, ShapeCheck check) {
        if (entry.value() instanceof ListNode list) {
            for (Node item : list.items()) {
                checkMacro(new Entry(entry.key(), item), item, check);
            }
        } else {
            checkMacro(entry, entry.value(), check);
        }
    }

    private static void checkMacro(Entry entry, Node macro, ShapeCheck check) {
        check.check(entry, macro instanceof MapNode ? MACRO : Shape.Plain.TEXT, "");
    }
}
