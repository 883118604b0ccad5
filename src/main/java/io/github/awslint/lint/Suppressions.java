package io.github.awslint.lint;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.SuppressionRules;
import io.github.awslint.syntax.Excerpt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that comments and metadata of the linted files silence. A suppression that names no rule, does nothing or gives no reason is
 * a finding itself, which cannot be silenced this way: who wants none of that kind switches its rule off.
 */
final class Suppressions {

    private static final String SIGN = "aws-lint";

    private final RuleCatalog catalog;
    private final RuleSelection selection;
    private final Map<String, List<Suppression>> byPath = new LinkedHashMap<>();
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Rules never saw what these files hold, so that nothing in them can be called unused. */
    private final Set<String> unread;

    private int count;

    private Suppressions(RuleCatalog catalog, RuleSelection selection, Set<String> unread) {
        this.catalog = catalog;
        this.selection = selection;
        this.unread = unread;
    }

    static Suppressions of(List<LintedFile> files, RuleCatalog catalog, RuleSelection selection) {
        Set<String> unread = new HashSet<>();
        Suppressions suppressions = new Suppressions(catalog, selection, unread);
        for (LintedFile file : files) {
            if (file.document().source().text().contains(SIGN)) {
                List<Suppression> found = new ArrayList<>(SuppressionComments.of(file));
                found.addAll(SuppressionMetadata.of(file));
                suppressions.byPath.put(file.path(), found);
                if (file.document().root().isEmpty()) {
                    unread.add(file.path());
                }
            }
        }
        return suppressions;
    }

    /** The findings that stay, with those on the suppressions themselves. */
    List<Finding> apply(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (silenced(finding)) {
                count++;
            } else {
                kept.add(finding);
            }
        }
        byPath.forEach((path, suppressions) -> suppressions.forEach(suppression -> check(path, suppression, kept)));
        return kept;
    }

    private boolean silenced(Finding finding) {
        boolean silenced = false;
        for (Suppression suppression : byPath.getOrDefault(finding.path(), List.of())) {
            if (suppression.covers(finding.ruleId(), finding.location().from())) {
                used.add(suppression);
                silenced = true;
            }
        }
        return silenced;
    }

    private void check(String path, Suppression suppression, List<Finding> findings) {
        String id = suppression.ruleId();
        String shown = Excerpt.of(id);
        if (id.isEmpty()) {
            report(
                    SuppressionRules.UNKNOWN_RULE,
                    suppression,
                    "suppression names no rule; write " + Suppression.FORM,
                    findings);
        } else if (!catalog.has(id)) {
            List<String> ids = catalog.ids().stream().map(RuleId::id).toList();
            String message = "suppressed rule \"" + shown + "\" does not exist" + NearestName.hint(id, ids)
                    + "; the explain goal lists all rules";
            report(SuppressionRules.UNKNOWN_RULE, suppression, message, findings);
        } else if (!used.contains(suppression) && selection.includes(id) && !unread.contains(path)) {
            String message = "suppression of \"" + shown + "\" silences nothing here; remove it";
            report(SuppressionRules.UNUSED, suppression, message, findings);
        }
        if (suppression.lacksReason()) {
            String message = "suppression of \"" + shown + "\" gives no reason; say why the finding may stay";
            report(SuppressionRules.WITHOUT_REASON, suppression, message, findings);
        }
    }

    private void report(RuleId rule, Suppression suppression, String message, List<Finding> findings) {
        if (selection.includes(rule.id())) {
            findings.add(new Finding(
                    rule.id(),
                    catalog.page(rule.id()).orElseThrow().severity(),
                    suppression.place(),
                    message,
                    List.of()));
        }
    }

    /** How many findings were silenced. */
    int count() {
        return count;
    }
}
