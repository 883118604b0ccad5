package io.github.awslint.cloudformation;

import io.github.awslint.tree.FileTree;
import java.util.List;

/**
 * The names that the templates of a project export and import.
 *
 * @param nested every stack whose template is another one of the project
 */
public record SharedNames(List<ExportName> exports, List<ExportName> imports, List<NestedStack> nested) {

    /** How many folders apart templates may lie that belong together. */
    private static final int NEAR = 2;

    public SharedNames {
        exports = List.copyOf(exports);
        imports = List.copyOf(imports);
        nested = List.copyOf(nested);
    }

    /** The exports of the templates near that of a name: a repository may hold many projects. */
    public List<ExportName> near(ExportName name) {
        String[] folders = folder(name).split("/");
        return exports.stream()
                .filter(export -> areNear(folder(export).split("/"), folders))
                .toList();
    }

    /** Whether the templates of two names lie in one folder. */
    public boolean areInOneFolder(ExportName one, ExportName other) {
        return folder(one).equals(folder(other));
    }

    /** The folder of the template that a name stands in. */
    public static String folder(ExportName name) {
        return FileTree.folderOf(name.template().source().path());
    }

    private static boolean areNear(String[] one, String[] other) {
        int same = 0;
        while (same < one.length && same < other.length && one[same].equals(other[same])) {
            same++;
        }
        return one.length - same <= NEAR && other.length - same <= NEAR;
    }

    /** Whether two templates are surely deployed side by side: one stack nests both. */
    public boolean areNestedTogether(Template one, Template other) {
        return nested.stream()
                .filter(stack -> stack.child() == one)
                .anyMatch(stack -> nested.stream()
                        .anyMatch(sibling -> sibling.child() == other
                                && sibling.resource().template()
                                        == stack.resource().template()));
    }
}
