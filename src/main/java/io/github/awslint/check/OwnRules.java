package io.github.awslint.check;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.RulePage;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that a project writes itself, as pages with a {@code check:} in a folder.
 *
 * @param catalog the plugin's rules and the project's
 * @param findings what is wrong with the pages; a page with a finding is a rule that finds nothing
 */
public record OwnRules(RuleCatalog catalog, List<Finding> findings) {

    /** Where the pages lie unless the build says otherwise. */
    public static final String FOLDER = ".aws-lint/rules";

    private static final String PAGE = ".md";
    private static final int DEEPEST = 4;

    /** Reads the pages of a folder and the folders in it; there may be no such folder. */
    public static OwnRules read(FileTree tree, String folder, RuleCatalog bundled) {
        List<String> pages = new ArrayList<>();
        collect(tree, folder, DEEPEST, pages);
        List<PageCheck> rules = new ArrayList<>();
        List<RulePage> read = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String path : pages) {
            OwnPage page = new OwnPage(tree, bundled, path, findings);
            RuleId id = new RuleId(path.substring(path.lastIndexOf('/') + 1, path.length() - PAGE.length()), "own");
            boolean taken = bundled.has(id.id())
                    || rules.stream().anyMatch(rule -> rule.id().id().equals(id.id()));
            Optional<Check> check = page.read(id, taken);
            if (check.isPresent()) {
                rules.add(PageCheck.of(id, check.get()));
                read.add(page.page(id));
            } else if (!taken && OwnPage.isId(id)) {
                // who configures or suppresses the rule is not to hear that there is none
                rules.add(PageCheck.none(id));
                read.add(OwnPage.unusable(id));
            }
        }
        RuleCatalog catalog =
                rules.isEmpty() ? bundled : bundled.with(RuleGroup.of(CheckedFile.class, List.copyOf(rules)), read);
        return new OwnRules(catalog, List.copyOf(findings));
    }

    private static void collect(FileTree tree, String folder, int depth, List<String> pages) {
        for (FileTree.Child child : tree.children(folder)) {
            String path = folder.isEmpty() ? child.name() : folder + "/" + child.name();
            if (child.folder() && depth > 0) {
                collect(tree, path, depth - 1, pages);
            } else if (child.name().endsWith(PAGE) && !child.name().equals("README.md")) {
                pages.add(path);
            }
        }
    }
}
