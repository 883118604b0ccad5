package io.github.awslint.cloudformation;

import io.github.awslint.syntax.MapNode;
import java.util.Collection;
import java.util.List;

/** Where a template takes up what is not written in it. */
final class OpenParts {

    private static final List<String> SECTIONS =
            List.of("Parameters", "Mappings", "Conditions", "Resources", "Outputs");

    private OpenParts() {}

    /** Whether a macro, a loop or an included file adds to a section, or a module brings in resources. */
    static boolean areIn(MapNode root, Collection<Resource> resources) {
        return mayGrow(root) || root.has("Modules") || resources.stream().anyMatch(OpenParts::isModule);
    }

    private static boolean mayGrow(MapNode root) {
        if (ValueResolver.isOpen(root)) {
            return true;
        }
        for (String section : SECTIONS) {
            if (root.map(section).filter(ValueResolver::isOpen).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** CloudFormation's modules have a type of their own; other tools, such as Rain, name a file instead of a type. */
    private static boolean isModule(Resource resource) {
        return !resource.type().contains("::") && resource.body().has("Type")
                || resource.type().endsWith("::MODULE");
    }
}
