package io.github.awslint.sam;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** SAM's policy templates: data in {@code policy-templates.txt}. */
public final class PolicyTemplates {

    private PolicyTemplates() {}

    /** Read when the first policy is not a text. */
    private static final class Table {
        private static final Map<String, List<String>> LINES = WordLists.read("policy-templates.txt");
    }

    /** The names of all templates. */
    public static Set<String> names() {
        return Table.LINES.keySet();
    }

    /** The parameters that a template needs, all of them; none for a template that does not exist. */
    public static List<String> parameters(String template) {
        return Table.LINES.getOrDefault(template, List.of());
    }
}
