package io.github.awslint.cloudformation;

import java.util.List;
import java.util.Optional;

/** The names that one template shares with other stacks. */
public record StackNames(List<ExportName> exports, List<ExportName> imports) {

    public StackNames {
        exports = List.copyOf(exports);
        imports = List.copyOf(imports);
    }

    /** The names of a template; empty where it has none, or may be completed by another tool. */
    public static Optional<StackNames> of(Template template) {
        if (template.isFragment()) {
            return Optional.empty();
        }
        List<ExportName> exports = ExportName.exports(template);
        List<ExportName> imports = ExportName.imports(template);
        return exports.isEmpty() && imports.isEmpty()
                ? Optional.empty()
                : Optional.of(new StackNames(exports, imports));
    }
}
