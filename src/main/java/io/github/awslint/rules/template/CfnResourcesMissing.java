package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;

/** A template without resources. */
final class CfnResourcesMissing implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Entry resources = template.root().entry("Resources").orElse(null);
        if (resources == null) {
            report.at(start(template.root()), "template has no Resources; a stack needs at least one");
        } else if (resources.value() instanceof MapNode map && map.entries().isEmpty()) {
            report.at(resources, "Resources holds nothing; a stack needs at least one resource")
                    .as(Severity.WARNING);
        }
    }

    /** The first key, together with the brace in front of it. */
    private static Location start(MapNode root) {
        Location whole = root.location();
        return root.entries().isEmpty()
                ? whole
                : whole.source()
                        .location(
                                whole.from(),
                                root.entries().get(0).key().location().to());
    }
}
