package io.github.awslint.cloudformation;

import io.github.awslint.syntax.MapNode;
import java.util.LinkedHashSet;
import java.util.List;
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
        int most = already.size() + 1;
        Set<Assumptions> branches = new LinkedHashSet<>(List.of(already));
        for (String name : names) {
            Set<Assumptions> finer = new LinkedHashSet<>();
            for (Assumptions branch : branches) {
                values.resolve(properties, branch).get(name.split("\\.")).alternatives().stream()
                        .map(Alternative::when)
                        .filter(when -> when.size() <= most)
                        .forEach(finer::add);
            }
            branches = finer;
        }
        return branches;
    }
}
