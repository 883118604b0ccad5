package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A SAM template whose sections or resources have not the shape that the transform reads. */
final class SamTemplateShape implements Rule<Template> {

    private static final Pattern LOGICAL_ID = Pattern.compile("[A-Za-z0-9]+");
    private static final List<String> TABLES = List.of("Parameters", "Mappings", "Globals", "Conditions");

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment() || !template.transforms().serverless()) {
            return;
        }
        for (String section : TABLES) {
            template.root()
                    .entry(section)
                    .filter(entry -> !(entry.value() instanceof MapNode))
                    .ifPresent(entry -> report.at(
                            entry, section + " is empty or no mapping, which SAM refuses; fill it or remove it"));
        }
        Optional<Entry> resources = template.root().entry("Resources");
        boolean filled = resources.isPresent()
                && resources.get().value() instanceof MapNode map
                && !map.entries().isEmpty();
        if (filled) {
            ((MapNode) resources.get().value()).entries().forEach(resource -> check(resource, report));
        } else if (!template.transforms().unpredictable()
                && template.root().entries().size() > 1) {
            report.at(
                    place(template, resources), "SAM template has no resources; declare at least one under Resources");
        }
    }

    private static Location place(Template template, Optional<Entry> resources) {
        return resources
                .map(entry -> entry.key().location())
                .or(() -> template.root()
                        .entry("Transform")
                        .map(entry -> entry.key().location()))
                .orElse(template.root().location());
    }

    private static void check(Entry resource, Reporter report) {
        if (resource.name().startsWith("Fn::")) {
            return;
        }
        if (!(resource.value() instanceof MapNode body)) {
            report.at(resource, "resource \"%s\" is no mapping; indent its Type below it".formatted(resource.name()));
            return;
        }
        boolean serverless = body.scalar("Type")
                .map(ScalarNode::text)
                .filter(name -> name.startsWith("AWS::Serverless::"))
                .isPresent();
        Optional<Entry> properties = body.entry("Properties");
        if (properties.isPresent() && !(properties.get().value() instanceof MapNode)) {
            report.at(
                    properties.get(),
                    "Properties of \"%s\" are no mapping; write them as name: value".formatted(resource.name()));
        }
        if (serverless && !LOGICAL_ID.matcher(resource.name()).matches()) {
            report.at(
                    resource,
                    "logical id \"%s\" has other characters than letters and digits; rename it"
                            .formatted(resource.name()));
        }
    }
}
