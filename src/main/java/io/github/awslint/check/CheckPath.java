package io.github.awslint.check;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a check applies, such as {@code BlockDeviceMappings[].Ebs}: keys with dots between them, {@code []} for each item of a list,
 * {@code *} for each key of a mapping.
 */
record CheckPath(List<String> steps) {

    private static final String EACH_ITEM = "[]";
    private static final String EACH_KEY = "*";

    /**
     * A value that a path leads to.
     *
     * @param anchor where something that the value lacks is reported
     * @param when what is assumed of conditions on the way
     * @param path the keys on the way, with dots between them
     */
    record Target(Node value, Node anchor, Assumptions when, String path) {}

    static CheckPath of(String text) {
        List<String> steps = new ArrayList<>();
        for (String part : text.split("\\.")) {
            String key = part.replace(EACH_ITEM, "");
            if (!key.isEmpty()) {
                steps.add(key);
            }
            for (int i = key.length(); i < part.length(); i += EACH_ITEM.length()) {
                steps.add(EACH_ITEM);
            }
        }
        return new CheckPath(steps);
    }

    /** The values that the path leads to; what cannot be known is left out. */
    List<Target> targets(Target start, Template template, boolean functions) {
        List<Target> targets = List.of(start);
        for (String step : steps) {
            List<Target> next = new ArrayList<>();
            for (Target target : targets) {
                for (Target known : functions ? known(target, template) : List.of(target)) {
                    step(known, step, next);
                }
            }
            targets = next;
        }
        return targets;
    }

    private static List<Target> known(Target target, Template template) {
        Value value = template.values().resolve(target.value(), target.when());
        List<Target> known = new ArrayList<>();
        for (Known alternative : value.known()) {
            Node content = alternative.content();
            Node anchor = content == target.value() ? target.anchor() : anchor(content, content);
            known.add(new Target(content, anchor, alternative.when(), target.path()));
        }
        return known;
    }

    private static void step(Target target, String step, List<Target> found) {
        if (step.equals(EACH_ITEM)) {
            if (target.value() instanceof ListNode list) {
                list.items()
                        .forEach(item -> found.add(new Target(item, anchor(item, item), target.when(), target.path())));
            }
        } else if (target.value() instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                if (step.equals(EACH_KEY) || step.equals(entry.name())) {
                    String path = target.path().isEmpty() ? entry.name() : target.path() + "." + entry.name();
                    found.add(new Target(entry.value(), entry.key(), target.when(), path));
                }
            }
        }
    }

    private static Node anchor(Node value, Node fallback) {
        return value instanceof MapNode map && !map.entries().isEmpty()
                ? map.entries().get(0).key()
                : fallback;
    }
}
