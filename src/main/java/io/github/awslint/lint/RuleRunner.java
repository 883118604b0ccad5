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
import java.util.LinkedHashMap;
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
    private record ActiveRules<D>(
            Class<D> document, List<ActiveRule<D>> rules, BitSet resources, Predicate<? super D> scope) {

        boolean mayApply(BitSet held) {
            return resources.isEmpty() || resources.intersects(held);
        }
    }

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
                rules.add(new ActiveRule<>(id, rule, keys.of(rule.keys())));
            }
        }
        return new ActiveRules<>(group.document(), rules, keys.of(group.resources()), group.scope());
    }

    /**
     * What rules are run on.
     *
     * @param models what was made of a file, or of several files
     * @param held the keys and resources of rules that the models may hold
     * @param source the file that a defect of a rule is reported at
     * @param findings takes what the rules report
     */
    record Subject(List<Object> models, BitSet held, SourceFile source, List<Finding> findings) {}

    /** A file, whose findings are added to a list. */
    Subject subject(LintedFile file, List<Finding> findings) {
        Document document = file.document();
        return new Subject(file.models(), keys.in(document, file.template()), document.source(), findings);
    }

    /** What was made of several files, of which a defect of a rule is reported at the first. */
    Subject subject(List<Object> models, SourceFile first, List<Finding> findings) {
        return new Subject(models, keys.all(), first, findings);
    }

    private record Reading(Object model, Subject subject) {}

    /**
     * Runs every rule on every model of the class that it reads. Each rule has its turn with all subjects before the next, since its code
     * comes into the processor's caches only once then; with hundreds of rules that counts more than what a subject keeps there.
     */
    void check(List<Subject> subjects) {
        Map<Class<?>, List<Reading>> readings = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            for (Object model : subject.models()) {
                readings.computeIfAbsent(model.getClass(), unused -> new ArrayList<>())
                        .add(new Reading(model, subject));
            }
        }
        readings.forEach((model, ofModel) -> {
            for (ActiveRules<?> rules : byModel.computeIfAbsent(model, this::readersOf)) {
                check(rules, ofModel);
            }
        });
    }

    private List<ActiveRules<?>> readersOf(Class<?> model) {
        return active.stream()
                .filter(rules -> rules.document().isAssignableFrom(model))
                .toList();
    }

    private <D> void check(ActiveRules<D> rules, List<Reading> readings) {
        List<Reading> inScope = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (rules.mayApply(reading.subject().held()) && isInScope(rules, reading)) {
                inScope.add(reading);
            }
        }
        for (ActiveRule<D> active : inScope.isEmpty() ? List.<ActiveRule<D>>of() : rules.rules()) {
            for (Reading reading : inScope) {
                if (active.mayApply(reading.subject().held())) {
                    check(active, rules.document().cast(reading.model()), reading.subject());
                }
            }
        }
    }

    private <D> boolean isInScope(ActiveRules<D> rules, Reading reading) {
        try {
            return rules.scope().test(rules.document().cast(reading.model()));
        } catch (RuntimeException | StackOverflowError e) {
            Subject subject = reading.subject();
            subject.findings().add(defect("the choice of rules", subject.source(), e));
            return false;
        }
    }

    private <D> void check(ActiveRule<D> active, D document, Subject subject) {
        FindingCollector collector = new FindingCollector(active.id(), catalog);
        try {
            active.rule().check(document, collector);
            if (!collector.isEmpty()) {
                subject.findings().addAll(collector.findings());
            }
        } catch (RuntimeException | StackOverflowError e) {
            subject.findings().add(defect("rule " + active.id(), subject.source(), e));
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
