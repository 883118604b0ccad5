package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.GlobalsGrammar;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** An {@code IgnoreGlobals} that names a property which {@code Globals} cannot give, or that is neither "*" nor a list. */
final class SamIgnoreGlobals implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            Optional<Node> ignored = resource.attribute("IgnoreGlobals");
            if (resource.type().startsWith("AWS::Serverless::") && ignored.isPresent()) {
                check(resource, ignored.get(), report);
            }
        }
    }

    private static void check(Resource resource, Node ignored, Reporter report) {
        if (!(ignored instanceof ListNode names)) {
            if (!(ignored instanceof ScalarNode all && all.text().equals("*"))) {
                report.at(ignored, "IgnoreGlobals takes a list of property names, or \"*\" for all");
            }
            return;
        }
        List<String> known = GlobalsGrammar.properties(resource.type().substring("AWS::Serverless::".length()));
        for (Node name : names.items()) {
            if (!(name instanceof ScalarNode scalar) || !known.contains(scalar.text())) {
                String text = name instanceof ScalarNode scalar ? scalar.text() : "";
                report.at(
                        name,
                        "Globals cannot give \"%s\", so there is nothing to ignore%s"
                                .formatted(text, NearestName.hint(text, known)));
            }
        }
    }
}
