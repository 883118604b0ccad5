package io.github.awslint.schema.generator;

import java.util.Map;
import java.util.TreeMap;

/** What the generator kept and dropped, for the maintainer to read. */
final class Counts {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    void add(String what, String example) {
        counts.merge(what, 1, Integer::sum);
        examples.putIfAbsent(what, example);
    }

    void print() {
        counts.forEach((what, count) -> System.out.printf("%7d  %s  (%s)%n", count, what, examples.get(what)));
    }
}
