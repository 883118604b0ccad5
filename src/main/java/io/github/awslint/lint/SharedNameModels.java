package io.github.awslint.lint;

import io.github.awslint.cloudformation.ExportName;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.SharedNames;
import io.github.awslint.cloudformation.StackNames;
import java.util.ArrayList;
import java.util.List;

/** Collects the names that templates share. */
final class SharedNameModels {

    private SharedNameModels() {}

    static List<Object> of(ProjectFiles files, List<NestedStack> nested) {
        List<ExportName> exports = new ArrayList<>();
        List<ExportName> imports = new ArrayList<>();
        for (StackNames names : files.models(StackNames.class)) {
            exports.addAll(names.exports());
            imports.addAll(names.imports());
        }
        return exports.isEmpty() ? List.of() : List.of(new SharedNames(exports, imports, nested));
    }
}
