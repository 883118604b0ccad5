package io.github.awslint.rules;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.rule.RuleId;
import io.github.awslint.tree.MemoryTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A linter that knows no other rule, which makes it quick enough for tests that lint thousands of files. */
final class OneRule {

    private final Linter linter;
    private final LintOptions options;

    OneRule(RuleId id, RuleCatalog all) {
        List<RuleGroup<?>> groups =
                all.groups().stream().flatMap(group -> only(id, group)).toList();
        List<RuleId> withoutClass = new ArrayList<>(all.ids());
        if (!groups.isEmpty()) {
            withoutClass.remove(id);
        }
        this.linter = new Linter(new RuleCatalog(groups, withoutClass));
        this.options = new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of(id.id())), Map.of(), 1);
    }

    private static <D> Stream<RuleGroup<?>> only(RuleId id, RuleGroup<D> group) {
        return group.rules().stream().filter(rule -> rule.id().equals(id)).map(rule -> group.only(rule));
    }

    /** The findings in files by path. */
    List<Finding> lint(Map<String, byte[]> files) {
        return linter.lint(new MemoryTree(files), options).findings();
    }
}
