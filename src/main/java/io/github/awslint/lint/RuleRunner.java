package io.github.awslint.lint;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.FindingCollector;
import io.github.awslint.rule.Note;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.rule.RuleId;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Runs the selected rules on models. Stateless, so that files can be linted side by side. */
final class RuleRunner {

    /** Reports defects of the linter; it cannot be switched off. */
    static final RuleId INTERNAL_ERROR = new RuleId("internal-error", "lint");

    private final RuleCatalog catalog;
    private final RuleSelection selection;
    private final List<ActiveRules<?>> active = new ArrayList<>();
    private final Map<Class<?>, List<ActiveRules<?>>> byModel = new ConcurrentHashMap<>();
    private final RuleKeys keys = new RuleKeys();

    RuleRunner(RuleCatalog catalog, RuleSelection selection) {
        this.catalog = catalog;
        this.selection = selection;
        for (RuleGroup<?> group : catalog.groups()) {
            active.add(activeRules(group));
        }
    }

    /** The selected rules of a group by id: a rule that is switched off costs nothing. */
    private record ActiveRules<D>(Class<D> document, List<ActiveRule<D>> rules, Predicate<? super D> scope) {}

    private record ActiveRule<D>(RuleId id, Rule<? super D> rule, BitSet keys) {

        boolean mayApply(BitSet held) {
            return keys.isEmpty() || keys.intersects(held);
        }
    }

    private <D> ActiveRules<D> activeRules(RuleGroup<D> group) {
        List<ActiveRule<D>> rules = new ArrayList<>();
        for (Rule<? super D> rule : group.rules()) {
            RuleId id = catalog.id(rule);
            if (selection.includes(id.id())) {
                rules.add(new ActiveRule<>(id, rule, keys.of(rule)));
            }
        }
        return new ActiveRules<>(group.document(), rules, group.scope());
    }

    /** Runs every rule that a file can give something to say on every model of the class that it reads. */
    void check(List<Object> models, Document document, List<Finding> findings) {
        check(models, keys.in(document), document.source(), findings);
    }

    /**
     * Runs every rule on every model of the class that it reads.
     *
     * @param source the file that a defect of a rule is reported at
     */
    void check(List<Object> models, SourceFile source, List<Finding> findings) {
        check(models, keys.all(), source, findings);
    }

    private void check(List<Object> models, BitSet held, SourceFile source, List<Finding> findings) {
        for (Object model : models) {
            List<ActiveRules<?>> readers = byModel.get(model.getClass());
            if (readers == null) {
                readers = byModel.computeIfAbsent(model.getClass(), this::readersOf);
            }
            for (ActiveRules<?> rules : readers) {
                check(rules, model, held, source, findings);
            }
        }
    }

    private List<ActiveRules<?>> readersOf(Class<?> model) {
        return active.stream()
                .filter(rules -> rules.document().isAssignableFrom(model))
                .toList();
    }

    private <D> void check(ActiveRules<D> rules, Object model, BitSet held, SourceFile source, List<Finding> findings) {
        D document = rules.document().cast(model);
        if (rules.scope().test(document)) {
            for (ActiveRule<D> active : rules.rules()) {
                if (active.mayApply(held)) {
                    check(active.rule(), active.id(), document, source, findings);
                }
            }
        }
    }

    private <D> void check(Rule<D> rule, RuleId id, D document, SourceFile source, List<Finding> findings) {
        FindingCollector collector = new FindingCollector(id, catalog);
        try {
            rule.check(document, collector);
            if (!collector.isEmpty()) {
                findings.addAll(collector.findings());
            }
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(defect("rule " + id, source, e));
        }
    }

    /** A defect of the linter itself becomes a finding: the other rules and files are still linted, and nobody takes silence for approval. */
    Finding defect(String part, SourceFile source, Throwable failure) {
        String where = failure.getStackTrace().length == 0
                ? ""
                : " at " + failure.getStackTrace()[0].getFileName() + ":" + failure.getStackTrace()[0].getLineNumber();
        return new Finding(
                INTERNAL_ERROR.id(),
                catalog.page(INTERNAL_ERROR.id()).orElseThrow().severity(),
                source.location(0, 0),
                part + " failed on this file (" + failure.getClass().getSimpleName() + where + "); please report it",
                List.of());
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
