package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Under which conditions a mapping has a key: absent is what is not written, and {@code AWS::NoValue}. */
final class Presence {

    /** Beyond this many branches the rest counts as unknown, so that no template costs exponential time. */
    private static final int MOST = 64;

    private final Template template;
    private final boolean functions;

    Presence(Optional<Template> template) {
        this.template = template.orElse(null);
        this.functions = template.isPresent();
    }

    /** The assumptions under which the key is there. */
    List<Assumptions> present(MapNode map, String name, Assumptions when) {
        return find(map, name, when, true);
    }

    /** The assumptions under which the key is not there. */
    List<Assumptions> absent(MapNode map, String name, Assumptions when) {
        return find(map, name, when, false);
    }

    private List<Assumptions> find(MapNode map, String name, Assumptions when, boolean wanted) {
        Optional<Node> value = map.get(name);
        if (value.isEmpty()) {
            return wanted ? List.of() : List.of(when);
        }
        if (!functions || Fn.of(value.get()) == Fn.NONE) {
            return wanted ? List.of(when) : List.of();
        }
        List<Assumptions> found = new ArrayList<>();
        collect(value.get(), when, wanted, found);
        return found;
    }

    /** The assumptions under which a value is there. */
    List<Assumptions> present(Node value, Assumptions when) {
        List<Assumptions> found = new ArrayList<>();
        collect(value, when, true, found);
        return found;
    }

    private void collect(Node node, Assumptions when, boolean wanted, List<Assumptions> found) {
        Fn function = functions ? Fn.of(node) : Fn.NONE;
        if (function == Fn.IF) {
            Branches branches = Branches.of(template, (MapNode) node, when);
            if (branches != null && found.size() < MOST) {
                branches.whenTrue().ifPresent(so -> collect(branches.node(true), so, wanted, found));
                branches.whenFalse().ifPresent(so -> collect(branches.node(false), so, wanted, found));
            }
        } else if (function != Fn.OPAQUE && (function == Fn.NO_VALUE) != wanted) {
            found.add(when);
        }
    }

    /** Both together; empty where they contradict each other. */
    Optional<Assumptions> both(Assumptions one, Assumptions other) {
        return one.and(other)
                .filter(both ->
                        both == one || !functions || template.conditions().isPossible(both));
    }
}
