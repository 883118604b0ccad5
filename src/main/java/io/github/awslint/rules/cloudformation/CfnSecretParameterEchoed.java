package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A secret that CloudFormation shows to everybody who may look at the stack. */
final class CfnSecretParameterEchoed implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        boolean hidden = false;
        for (Parameter parameter : template.parameters().values()) {
            hidden |= parameter.noEcho();
            if (ShownSecret.isIn(parameter)) {
                report.at(
                        parameter.entry(),
                        "parameter %s looks like a secret, but everybody sees its value; set NoEcho: true"
                                .formatted(parameter.name()));
            }
        }
        if (!hidden) {
            return;
        }
        List<Reference> uses = template.references().stream()
                .filter(reference -> isSecret(reference, template))
                .toList();
        if (!uses.isEmpty()) {
            checkUses(uses, template, report);
        }
    }

    private static void checkUses(List<Reference> uses, Template template, Reporter report) {
        List<Range> shown = shownParts(template);
        List<Range> environments = environments(template);
        Set<String> reported = new HashSet<>();
        for (Reference reference : uses) {
            Parameter parameter = template.parameters().get(reference.name());
            if (isIn(shown, reference) && reported.add(parameter.name() + reference.from())) {
                report.at(
                        reference.target().location(),
                        "NoEcho parameter %s is shown in plain text here; leave it out".formatted(parameter.name()));
            } else if (isIn(environments, reference)) {
                report.at(
                                reference.target().location(),
                                "NoEcho parameter %s can be read in the function's settings; let the code fetch a secret"
                                        .formatted(parameter.name()))
                        .as(Severity.INFO);
            }
        }
    }

    /** Whether a reference gives the value of a parameter that CloudFormation hides. */
    private static boolean isSecret(Reference reference, Template template) {
        Parameter parameter = template.parameters().get(reference.name());
        return parameter != null
                && parameter.noEcho()
                && (reference.kind() == Reference.Kind.REF || reference.kind() == Reference.Kind.SUB);
    }

    /** Outputs and metadata are shown by the console and the API as they are. */
    private static List<Range> shownParts(Template template) {
        Stream<Node> outputs = template.outputs().stream()
                .map(entry -> entry.value())
                .filter(MapNode.class::isInstance)
                .flatMap(output -> ((MapNode) output).get("Value").stream());
        Stream<Node> metadata = template.resources().stream()
                .map(resource -> resource.attribute("Metadata"))
                .flatMap(Optional::stream);
        return Stream.concat(outputs, metadata)
                .map(node -> node.location().range())
                .toList();
    }

    private static List<Range> environments(Template template) {
        return template.resources("AWS::Lambda::Function", "AWS::Serverless::Function").stream()
                .flatMap(function -> function.properties().map("Environment").stream())
                .map(environment -> environment.location().range())
                .toList();
    }

    private static boolean isIn(List<Range> shown, Reference reference) {
        Range range = reference.target().scalar().location().range();
        return shown.stream().anyMatch(part -> part.encloses(range));
    }
}
