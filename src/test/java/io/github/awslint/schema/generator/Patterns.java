package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.awslint.schema.generator.View.Origin;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Chooses among the regular expressions of the sources: the newest that survived its way into a comment, if Java understands it. */
final class Patterns {

    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");
    private static final Set<String> EVERYTHING =
            Set.of(".*", "[\\s\\S]*", "^[\\s\\S]*$", "[\\S\\s]*", "^[\\S\\s]*$", "[\\w\\W]*");

    private final Counts counts;

    Patterns(Counts counts) {
        this.counts = counts;
    }

    /**
     * Adds the pattern that the sources state.
     *
     * @param able the views that could state one
     */
    void add(ObjectNode into, List<View> able, String place) {
        List<String> stated =
                able.stream().map(view -> view.facts().path("pattern").asText()).toList();
        if (stated.isEmpty() || stated.contains("")) {
            if (stated.stream().anyMatch(pattern -> !pattern.isEmpty())) {
                counts.add("patterns dropped: lifted in the newer source", place);
            }
            return;
        }
        List<String> newest = View.from(Origin.DECLARATION, able).stream()
                .map(view -> view.facts().path("pattern").asText())
                .filter(pattern -> PRINTABLE.matcher(pattern).matches())
                .toList();
        List<String> candidates = (newest.isEmpty()
                        ? View.from(Origin.REGISTRY, able).stream()
                                .map(view -> view.facts().path("pattern").asText())
                                .toList()
                        : newest)
                .stream()
                        .map(pattern -> pattern.replace("*\\/", "*/"))
                        .distinct()
                        .toList();
        if (candidates.size() != 1) {
            counts.add("patterns dropped: stated differently or unreadable", place);
        } else if (isUsable(candidates.get(0), place)) {
            into.put("pattern", candidates.get(0));
            counts.add("patterns", place);
        }
    }

    /** Whether a pattern says something, in the dialect of Java. */
    boolean isUsable(String pattern, String place) {
        if (EVERYTHING.contains(pattern)) {
            counts.add("patterns dropped: they match everything", place + " " + pattern);
            return false;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            counts.add("patterns dropped: Java cannot compile them", place + " " + pattern);
            return false;
        }
        if (pattern.matches("/\\^.*\\$/[a-z]*")) {
            counts.add("patterns dropped: delimiters within", place + " " + pattern);
            return false;
        }
        if (!pattern.strip().equals(pattern)) {
            counts.add("patterns dropped: blanks around", place + " " + pattern);
            return false;
        }
        return true;
    }
}
