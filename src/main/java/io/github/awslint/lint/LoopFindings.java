package io.github.awslint.lint;

import io.github.awslint.cloudformation.Loop;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Finding;
import io.github.awslint.syntax.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what stands in a loop's body once, whatever the number of its rounds. */
final class LoopFindings {

    private final List<Range> bodies;
    private final List<String> items;

    private LoopFindings(Template template) {
        this.bodies = template.loops().stream()
                .map(Loop::body)
                .map(body -> body.location().range())
                .distinct()
                .toList();
        this.items = template.loopItems().stream()
                .filter(item -> !item.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The findings of a file without those that differ from an earlier one only in the value of a loop's variable. */
    static List<Finding> once(List<Finding> findings, List<Object> models) {
        Template template = models.stream()
                .filter(Template.class::isInstance)
                .map(Template.class::cast)
                .filter(one -> !one.loops().isEmpty())
                .findFirst()
                .orElse(null);
        return template == null ? findings : new LoopFindings(template).once(findings);
    }

    private List<Finding> once(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Finding finding : findings) {
            Range range = finding.location().range();
            boolean inLoop =
                    bodies.stream().anyMatch(body -> body.start() <= range.start() && range.end() <= body.end());
            if (!inLoop || met.add(finding.ruleId() + range + withoutItems(finding.message()))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private String withoutItems(String message) {
        String text = message;
        for (String item : items) {
            text = text.replace(item, "*");
        }
        return text;
    }
}
