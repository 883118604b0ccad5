package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import java.util.List;

/** A key at the top of a template that is no section of it. */
final class CfnSectionUnknown implements Rule<Template> {

    private static final List<String> SECTIONS = List.of(
            "AWSTemplateFormatVersion",
            "Description",
            "Metadata",
            "Parameters",
            "Rules",
            "Mappings",
            "Conditions",
            "Transform",
            "Resources",
            "Outputs",
            "Hooks");

    /** Sections that a transform, or a tool which packages the template, reads. */
    private static final List<String> OF_TRANSFORMS = List.of("Globals", "Constants", "Modules", "Packages", "Rain");

    @Override
    public void check(Template template, Reporter report) {
        for (Entry entry : template.root().entries()) {
            String name = entry.name();
            if (!SECTIONS.contains(name) && !OF_TRANSFORMS.contains(name) && !name.startsWith("Fn::")) {
                String hint = NearestName.hint(name, SECTIONS);
                report.at(
                        entry,
                        "\"%s\" is no section of a template%s"
                                .formatted(name, hint.isEmpty() ? "; move it under Metadata or remove it" : hint));
            }
        }
    }
}
