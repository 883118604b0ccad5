package io.github.awslint.maven;

import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The parameter {@code rules}. */
final class RuleChoice {

    private RuleChoice() {}

    /** The selection; an entry that fits no rule is a slip, since it would change nothing. */
    static RuleSelection parse(List<String> entries, RuleCatalog catalog) throws MojoExecutionException {
        List<String> ids = catalog.ids().stream().map(RuleId::id).toList();
        List<String> selection = Setting.entries(entries);
        for (String entry : selection) {
            if (ids.stream().noneMatch(id -> RuleSelection.fits(entry, id))) {
                throw Setting.unknownRule("rules", entry.replaceFirst("^[-!]\\s*", ""), ids);
            }
        }
        return new RuleSelection(selection);
    }
}
