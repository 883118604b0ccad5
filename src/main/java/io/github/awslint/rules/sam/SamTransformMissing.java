package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Locale;

/** Parts of SAM in a template that does not name SAM's transform. */
final class SamTransformMissing implements Rule<Template> {

    private static final String TRANSFORM = "AWS::Serverless-2016-10-31";
    private static final List<String> ATTRIBUTES = List.of("Connectors", "IgnoreGlobals");

    @Override
    public void check(Template template, Reporter report) {
        List<ScalarNode> names = template.transforms().names();
        if (template.isFragment() || isNamed(names)) {
            return;
        }
        List<ScalarNode> nearMisses = names.stream()
                .filter(name -> name.text().toLowerCase(Locale.ROOT).startsWith("aws::serverless"))
                .toList();
        if (!nearMisses.isEmpty()) {
            nearMisses.forEach(name ->
                    report.at(name, "transform \"%s\" does not exist; write %s".formatted(name.text(), TRANSFORM)));
        } else if (!template.transforms().unpredictable()) {
            for (Resource resource : template.resources()) {
                check(resource, report);
            }
            template.root()
                    .entry("Globals")
                    .filter(globals -> template.root().has("Resources"))
                    .ifPresent(globals -> report.at(
                            globals, "section Globals is SAM's, so the template needs Transform: " + TRANSFORM));
        }
    }

    private static void check(Resource resource, Reporter report) {
        if (resource.type().startsWith("AWS::Serverless::")) {
            report.at(
                    resource.typeNode(),
                    "type " + resource.type() + " is SAM's, so the template needs Transform: " + TRANSFORM);
            return;
        }
        for (String attribute : ATTRIBUTES) {
            Entry entry = resource.body().entry(attribute).orElse(null);
            if (entry != null) {
                report.at(entry, "attribute " + attribute + " is SAM's, so the template needs Transform: " + TRANSFORM);
            }
        }
    }

    private static boolean isNamed(List<ScalarNode> transforms) {
        for (ScalarNode name : transforms) {
            if (name.text().equals(TRANSFORM)) {
                return true;
            }
        }
        return false;
    }
}
