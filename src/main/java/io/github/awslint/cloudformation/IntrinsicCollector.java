package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/** Finds all calls of functions in a template. */
final class IntrinsicCollector {

    /** The sections in which functions are called. */
    private static final List<String> SECTIONS =
            List.of("Mappings", "Conditions", "Rules", "Globals", "Resources", "Outputs");

    private final List<Intrinsic> calls = new ArrayList<>();

    private IntrinsicCollector() {}

    static List<Intrinsic> collect(Template template) {
        IntrinsicCollector collector = new IntrinsicCollector();
        for (String section : SECTIONS) {
            template.root().get(section).ifPresent(collector::walk);
        }
        template.loops().forEach(loop -> collector.walk(loop.collection()));
        return List.copyOf(collector.calls);
    }

    private void walk(Node node) {
        if (node instanceof MapNode map) {
            Intrinsic.of(map).ifPresent(calls::add);
            for (Entry entry : map.entries()) {
                walk(entry.value());
            }
        } else if (node instanceof ListNode list) {
            list.items().forEach(this::walk);
        }
    }
}
