package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Reference.Kind;
import java.util.Map;

/**
 * A reference to a resource that does not exist under some values of the conditions under which the reference does.
 *
 * @param kind by which means
 * @param target the name
 * @param resource the resource that may be missing
 * @param when what makes the reference exist and the resource not
 */
public record Dangling(Kind kind, TextPart target, Resource resource, Assumptions when) {

    private static final int SHOWN = 3;

    /** A clause for messages with a leading blank: the conditions that lead there, the one of the missing resource first. */
    public String clause() {
        String own = resource.condition().orElseThrow().text();
        StringBuilder clause = new StringBuilder();
        int shown = 0;
        Boolean truth = when.truths().get(own);
        if (truth != null) {
            append(clause, own, truth);
            shown++;
        }
        for (Map.Entry<String, Boolean> assumption : when.truths().entrySet()) {
            if (shown < SHOWN && !assumption.getKey().equals(own)) {
                append(clause, assumption.getKey(), assumption.getValue());
                shown++;
            }
        }
        return clause + (when.size() > shown ? " ..." : "");
    }

    private static void append(StringBuilder clause, String condition, boolean truth) {
        clause.append(clause.isEmpty() ? " when " : " and ")
                .append(condition)
                .append(" is ")
                .append(truth);
    }
}
