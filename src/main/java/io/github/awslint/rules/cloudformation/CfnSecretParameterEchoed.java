package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import java.util.HashSet;
import java.util.Set;

/** A secret that CloudFormation shows to everybody who may look at the stack. */
final class CfnSecretParameterEchoed implements Rule<Template> {

    private static final Set<String> FUNCTIONS = Set.of("AWS::Lambda::Function", "AWS::Serverless::Function");

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
        if (hidden) {
            checkUses(template, report);
        }
    }

    private static void checkUses(Template template, Reporter report) {
        Set<String> reported = new HashSet<>();
        for (Reference reference : template.references()) {
            if (!isSecret(reference, template)) {
                continue;
            }
            if (isShown(reference, template) && reported.add(reference.name() + reference.from())) {
                report.at(
                        reference.target().location(),
                        "NoEcho parameter %s is shown in plain text here; leave it out".formatted(reference.name()));
            } else if (isInEnvironment(reference, template)) {
                report.at(
                                reference.target().location(),
                                "NoEcho parameter %s can be read in the function's settings; let the code fetch a secret"
                                        .formatted(reference.name()))
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
    private static boolean isShown(Reference reference, Template template) {
        Resource holder = reference.from().flatMap(template::resource).orElse(null);
        if (holder != null) {
            Node metadata = holder.attribute("Metadata").orElse(null);
            return metadata != null && encloses(metadata, reference);
        }
        for (Entry output : template.outputs()) {
            Node value =
                    output.value() instanceof MapNode body ? body.get("Value").orElse(null) : null;
            if (value != null && encloses(value, reference)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInEnvironment(Reference reference, Template template) {
        Resource holder = reference.from().flatMap(template::resource).orElse(null);
        if (holder == null || !FUNCTIONS.contains(holder.type())) {
            return false;
        }
        MapNode environment = holder.properties().map("Environment").orElse(null);
        return environment != null && encloses(environment, reference);
    }

    private static boolean encloses(Node part, Reference reference) {
        Range range = reference.target().scalar().location().range();
        return part.location().range().encloses(range);
    }
}
