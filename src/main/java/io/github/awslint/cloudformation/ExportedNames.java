package io.github.awslint.cloudformation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The exports of a project, looked up by name: a big one imports as often as it exports, and may not compare each with each. */
public final class ExportedNames {

    private final Set<String> texts = new HashSet<>();
    private final List<Predicate<String>> open = new ArrayList<>();

    public ExportedNames(List<ExportName> exports) {
        for (ExportName export : exports) {
            // templates that are variants of each other export the same
            if (texts.add(export.text()) && !export.isLiteral()) {
                open.add(export.covered());
            }
        }
    }

    /** Whether an import may be one of these names. */
    public boolean mayHold(ExportName imported) {
        return texts.contains(imported.text())
                || open.stream().anyMatch(name -> name.test(imported.text()))
                || !imported.isLiteral() && texts.stream().anyMatch(imported.covered());
    }
}
