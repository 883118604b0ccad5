package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import java.util.List;
import java.util.Map;

/** A section of a template that is a list or a text where a map belongs, or the other way round. */
final class CfnSectionShape implements Rule<Template> {

    /** Conditions have a rule of their own. */
    private static final List<String> MAPS =
            List.of("Metadata", "Parameters", "Rules", "Mappings", "Resources", "Outputs", "Hooks", "Globals");

    private static final Map<String, Shape> SHAPES = Shape.Fields.NONE
            .with(Shape.Plain.MAP, MAPS.toArray(String[]::new))
            .with(Shape.Plain.TEXT, "Description")
            .known();

    @Override
    public void check(Template template, Reporter report) {
        ShapeCheck check = new ShapeCheck(report, false);
        for (Entry entry : template.root().entries()) {
            Shape shape = SHAPES.get(entry.name());
            if (shape != null) {
                check.check(entry, shape, "");
            }
        }
    }
}
