package io.github.awslint.check;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.schema.Specification;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;

/**
 * What a project adds to the plugin.
 *
 * @param catalog the plugin's rules and the project's
 * @param specification the plugin's resource types and the project's
 * @param findings what is wrong with the files that add them
 */
public record Additions(RuleCatalog catalog, Specification specification, List<Finding> findings) {

    public Additions {
        findings = List.copyOf(findings);
    }

    /** No additions. */
    public static Additions none(RuleCatalog catalog) {
        return new Additions(catalog, Specification.bundled(), List.of());
    }

    /** Reads the pages and schemas of a project; there may be no such folders. */
    public static Additions read(FileTree tree, String ruleFolder, String schemaFolder, RuleCatalog bundled) {
        OwnRules rules = OwnRules.read(tree, ruleFolder, bundled);
        OwnTypes types = OwnTypes.read(tree, schemaFolder);
        List<Finding> findings = new ArrayList<>(rules.findings());
        findings.addAll(types.findings());
        return new Additions(rules.catalog(), Specification.bundled().with(types.types()), findings);
    }
}
