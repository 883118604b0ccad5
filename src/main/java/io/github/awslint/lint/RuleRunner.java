package io.github.awslint.lint;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.FindingCollector;
import io.github.awslint.rule.Note;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.rule.RuleId;
import io.github.awslint.syntax.SyntaxProblem;
import java.util.List;

/** Runs the selected rules on models. Stateless, so that files can be linted side by side. */
final class RuleRunner {

    private final RuleCatalog catalog;
    private final RuleSelection selection;

    RuleRunner(RuleCatalog catalog, RuleSelection selection) {
        this.catalog = catalog;
        this.selection = selection;
    }

    /** Runs every rule on every model of the class that it reads. */
    void check(List<Object> models, List<Finding> findings) {
        if (models.isEmpty()) {
            return;
        }
        for (RuleGroup<?> group : catalog.groups()) {
            check(group, models, findings);
        }
    }

    private <D> void check(RuleGroup<D> group, List<Object> models, List<Finding> findings) {
        for (Object model : models) {
            if (group.document().isInstance(model)) {
                D document = group.document().cast(model);
                for (Rule<? super D> rule : group.rules()) {
                    check(rule, document, findings);
                }
            }
        }
    }

    private <D> void check(Rule<D> rule, D document, List<Finding> findings) {
        RuleId id = RuleId.of(rule);
        if (selection.includes(id.id())) {
            FindingCollector collector = new FindingCollector(id, catalog);
            rule.check(document, collector);
            findings.addAll(collector.findings());
        }
    }

    /** Turns problems of the text into findings. */
    void report(List<SyntaxProblem> problems, List<Finding> findings) {
        for (SyntaxProblem problem : problems) {
            String id = problem.kind().ruleId();
            if (selection.includes(id)) {
                List<Note> notes = problem.notes().stream()
                        .map(note -> new Note(note.location(), note.message()))
                        .toList();
                findings.add(new Finding(
                        id, catalog.page(id).orElseThrow().severity(), problem.location(), problem.message(), notes));
            }
        }
    }
}
