package io.github.awslint.maven;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.RulePage;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds the rules that a user may mean. */
final class RuleSearch {

    private final RuleCatalog catalog;

    RuleSearch(RuleCatalog catalog) {
        this.catalog = catalog;
    }

    /** The rule of this id, or every rule that is known under this name elsewhere. */
    List<RulePage> find(String name) throws MojoExecutionException {
        Optional<RulePage> page = catalog.page(name);
        List<RulePage> pages = page.isPresent() ? List.of(page.get()) : equivalents(name);
        if (pages.isEmpty()) {
            List<String> ids = catalog.ids().stream().map(RuleId::id).toList();
            throw new MojoExecutionException("No rule is called \"" + name + "\""
                    + NearestName.of(name, ids)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; run the explain goal without -Drule to see all rules"));
        }
        return pages;
    }

    private List<RulePage> equivalents(String name) {
        return name.contains(":")
                ? catalog.ids().stream()
                        .map(id -> catalog.page(id.id()).orElseThrow())
                        .filter(page -> page.equivalents().stream().anyMatch(name::equalsIgnoreCase))
                        .toList()
                : List.of();
    }
}
