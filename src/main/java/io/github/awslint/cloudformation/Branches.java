package io.github.awslint.cloudformation;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ways in which conditions decide what properties that belong together are. */
final class Branches {

    private Branches() {}

    /**
     * Assumptions under which the named properties each have one value. Ways in which two conditions more take part are left out: people
     * tie conditions together by what they deploy, which the template does not tell.
     *
     * @param names properties, or paths of properties with dots between them
     */
    static Set<Assumptions> of(ValueResolver values, MapNode properties, Assumptions already, String... names) {
        Set<Assumptions> branches = Set.of(already);
        for (String name : names) {
            if (branches.size() == 1 && isPlain(properties, name)) {
                continue;
            }
            String[] path = name.split("\\.");
            Value whole = values.resolve(properties, already);
            if (branches.size() == 1 && isSettled(whole.get(path), already)) {
                continue;
            }
            Set<Assumptions> finer = new LinkedHashSet<>();
            for (Assumptions branch : branches) {
                for (Alternative alternative :
                        values.resolve(properties, branch).get(path).alternatives()) {
                    if (alternative.when().size() <= already.size() + 1) {
                        finer.add(alternative.when());
                    }
                }
            }
            branches = finer;
        }
        return branches;
    }

    /** Whether a property is left out, or written without a function that could decide what it is. */
    private static boolean isPlain(MapNode properties, String name) {
        int dot = name.indexOf('.');
        Node value = properties.get(dot < 0 ? name : name.substring(0, dot)).orElse(null);
        boolean plain = !(value instanceof MapNode) || dot < 0 && !ValueResolver.mayBeDecided(value);
        return plain && Intrinsic.of(properties).isEmpty();
    }

    /** Whether no condition decides what a value is, as is the case nearly everywhere. */
    private static boolean isSettled(Value value, Assumptions already) {
        return value.alternatives().size() == 1 && value.alternatives().get(0).when() == already;
    }
}
