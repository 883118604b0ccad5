package io.github.awslint.lint;

import io.github.awslint.cloudformation.ExportName;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.SharedNames;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.lint.ProjectFiles.Made;
import java.util.ArrayList;
import java.util.List;

/** Collects the names that templates share. */
final class SharedNameModels {

    private SharedNameModels() {}

    static List<Object> of(ProjectFiles files, List<NestedStack> nested) {
        List<ExportName> exports = new ArrayList<>();
        List<ExportName> imports = new ArrayList<>();
        for (Made<Template> made : files.templates()) {
            Template template = made.model();
            if (!template.isFragment()) {
                exports.addAll(ExportName.exports(template));
                imports.addAll(ExportName.imports(template));
            }
        }
        return exports.isEmpty() ? List.of() : List.of(new SharedNames(exports, imports, nested));
    }
}
