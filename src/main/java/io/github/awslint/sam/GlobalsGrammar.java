package io.github.awslint.sam;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What SAM's {@code Globals} takes: data in {@code globals.txt}. */
public final class GlobalsGrammar {

    private static final String REFUSED = " not";

    private GlobalsGrammar() {}

    /** Read when the first template has Globals. */
    private static final class Table {
        private static final Map<String, List<String>> LINES = WordLists.read("globals.txt");
        private static final SortedSet<String> SECTIONS = LINES.keySet().stream()
                .filter(name -> !name.endsWith(REFUSED))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    /** The sections, sorted. */
    public static SortedSet<String> sections() {
        return Table.SECTIONS;
    }

    /** The properties that a section takes; none for a section that does not exist. */
    public static List<String> properties(String section) {
        return Table.LINES.getOrDefault(section, List.of());
    }

    /** The properties of the resource type that Globals does not take. */
    public static List<String> refused(String section) {
        return Table.LINES.getOrDefault(section + REFUSED, List.of());
    }
}
