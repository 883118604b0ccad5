package io.github.awslint.cloudformation;

import io.github.awslint.syntax.MapNode;
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
        Value whole = values.resolve(properties, already);
        Set<Assumptions> branches = Set.of(already);
        for (String name : names) {
            String[] path = name.split("\\.");
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

    /** Whether no condition decides what a value is, as is the case nearly everywhere. */
    private static boolean isSettled(Value value, Assumptions already) {
        return value.alternatives().size() == 1 && value.alternatives().get(0).when() == already;
    }
}
