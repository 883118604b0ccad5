package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.GlobalsGrammar;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Set;

/** A section or property of Globals that SAM refuses. */
final class SamGlobalsUnsupported implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (!template.transforms().serverless() || template.globals().isEmpty()) {
            return;
        }
        Set<String> sections = GlobalsGrammar.sections();
        for (Entry section : template.globals().get().entries()) {
            if (section.name().startsWith("Fn::")) {
                continue;
            }
            if (!sections.contains(section.name())) {
                report.at(
                        section,
                        "Globals has no section %s; it has %s".formatted(section.name(), String.join(", ", sections)));
            } else if (section.value() instanceof MapNode properties) {
                properties.entries().forEach(property -> check(section.name(), property, report));
            } else {
                report.at(
                        section,
                        "Globals section %s is no mapping; write its properties below it".formatted(section.name()));
            }
        }
    }

    private static void check(String section, Entry property, Reporter report) {
        List<String> known = GlobalsGrammar.properties(section);
        String name = property.name();
        if (known.contains(name) || name.startsWith("Fn::")) {
            return;
        }
        if (GlobalsGrammar.refused(section).contains(name)) {
            report.at(property, "Globals takes no %s for %s; set it in each resource".formatted(name, section));
        } else {
            String hint = NearestName.hint(name, known);
            report.at(property, "Globals knows no property %s for %s%s".formatted(name, section, hint));
        }
    }
}
