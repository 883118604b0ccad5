package io.github.awslint.lint;

import io.github.awslint.discovery.FileKind;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Note;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * SAM templates that name no {@code AWSTemplateFormatVersion}: mostly examples, test inputs and pieces that another step completes. The
 * transform takes them as they are; what only CloudFormation or a service would refuse afterwards is a warning there, and says why.
 */
final class Sketches {

    private static final String WHY =
            "a warning only, since this SAM template names no AWSTemplateFormatVersion and so may be a part of one";

    /** Rules about the text and its form, and those whose errors the transform makes itself. */
    private static final Pattern ON_FORM = Pattern.compile(
            "(file|json|toml|yaml|syntax|internal|suppression|sam|samconfig)-.*"
                    + "|cfn-(.*-shape|null-value|property-type|resources-missing|section-.*|function-(shape|argument|two-keys))");

    /** API Gateway finds these, not the transform. */
    private static final Set<String> ON_CONTENT = Set.of("sam-api-cors-unquoted");

    private Sketches() {}

    static List<Finding> apply(List<Finding> findings, List<LintedFile> files) {
        Map<String, LintedFile> sketches = new HashMap<>();
        for (LintedFile file : files) {
            if (file.kind() == FileKind.SAM && !namesFormat(file)) {
                sketches.put(file.path(), file);
            }
        }
        return sketches.isEmpty()
                ? findings
                : findings.stream()
                        .map(finding -> sketches.containsKey(finding.path())
                                ? softened(finding, sketches.get(finding.path()))
                                : finding)
                        .toList();
    }

    private static boolean namesFormat(LintedFile file) {
        return file.document()
                .rootMap()
                .filter(root -> !root.has("AWSTemplateFormatVersion"))
                .isEmpty();
    }

    private static Finding softened(Finding finding, LintedFile file) {
        boolean form = ON_FORM.matcher(finding.ruleId()).matches() && !ON_CONTENT.contains(finding.ruleId());
        if (form || finding.severity() != Severity.ERROR) {
            return finding;
        }
        List<Note> notes = new ArrayList<>(finding.notes());
        Entry first = file.document().rootMap().orElseThrow().entries().get(0);
        notes.add(new Note(first.key().location(), WHY));
        return new Finding(
                finding.ruleId(), Severity.WARNING, finding.location(), finding.message(), notes, finding.secret());
    }
}
