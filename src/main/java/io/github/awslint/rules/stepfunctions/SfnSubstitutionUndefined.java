package io.github.awslint.rules.stepfunctions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.regex.Pattern;

/** A variable in the text of a definition that DefinitionSubstitutions does not fill in. */
final class SfnSubstitutionUndefined implements Rule<Template> {

    private static final Pattern NAME = Pattern.compile("[\\w:.-]+");
    /** What a Task runs: an ARN, in which no service takes a dollar sign. */
    private static final Pattern BEFORE_RESOURCE = Pattern.compile("\"Resource\"\\s*:\\s*\"[^\"]*$");

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment() || template.transforms().unpredictable()) {
            return;
        }
        template.resources("AWS::StepFunctions::StateMachine").forEach(machine -> check(machine, report));
    }

    private static void check(Resource machine, Reporter report) {
        Value substitutions = machine.value("DefinitionSubstitutions");
        if (!substitutions.isWholeMap() || machine.properties().has("Fn::Transform")) {
            return;
        }
        List<String> names =
                substitutions.entries().stream().map(Value.Property::name).toList();
        machine.properties().get("DefinitionString").ifPresent(text -> check(text, names, report));
    }

    /** Texts that Fn::Sub makes have its own variables. */
    private static void check(Node text, List<String> names, Reporter report) {
        if (text instanceof ScalarNode scalar) {
            checkText(scalar, names, report);
        } else if (Intrinsic.of(text).orElse(null) instanceof Intrinsic.Join join) {
            Intrinsic.arguments(join.values()).forEach(part -> check(part, names, report));
        }
    }

    private static void checkText(ScalarNode text, List<String> names, Reporter report) {
        for (SubVariable variable : SubVariable.of(text)) {
            String name = variable.path();
            if (!names.contains(name) && NAME.matcher(name).matches()) {
                Report finding = report.at(
                        variable.whole().location(),
                        "\"%s\" is not defined in DefinitionSubstitutions%s; add it, or use Fn::Sub"
                                .formatted(variable.whole().text(), NearestName.hint(name, names)));
                String before = text.text().substring(0, variable.whole().start());
                if (!BEFORE_RESOURCE.matcher(before).find()) {
                    finding.as(Severity.WARNING);
                }
            }
        }
    }
}
