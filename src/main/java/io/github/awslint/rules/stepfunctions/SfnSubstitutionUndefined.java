package io.github.awslint.rules.stepfunctions;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.stepfunctions.DefinitionTokens;
import io.github.awslint.stepfunctions.DefinitionTokens.Token;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A variable in a definition that DefinitionSubstitutions does not fill in, or an entry there that no variable takes. */
final class SfnSubstitutionUndefined implements Rule<DefinitionTokens> {

    private static final Pattern NAME = Pattern.compile("[\\w:.-]+");

    @Override
    public void check(DefinitionTokens definition, Reporter report) {
        List<Resource> machines = definition.machines();
        if (machines.isEmpty() || machines.stream().anyMatch(SfnSubstitutionUndefined::isOpen)) {
            return;
        }
        // templates that share a file may each use a part of it
        Set<String> names = new HashSet<>();
        machines.forEach(machine -> substitutions(machine).forEach(one -> names.add(one.name())));
        List<Token> undefined = definition.tokens().stream()
                .filter(token -> !names.contains(token.name())
                        && NAME.matcher(token.name()).matches()
                        && !token.inExpression())
                .toList();
        undefined.forEach(token -> undefined(token, names, machines.get(0), report));
        // next to a misspelt variable, the entry that it means is no second mistake
        if (undefined.isEmpty() && definition.whole()) {
            Set<String> used = new HashSet<>();
            definition.tokens().forEach(token -> used.add(token.name()));
            machines.forEach(machine -> unused(machine, used, report));
        }
    }

    private static boolean isOpen(Resource machine) {
        return machine.template().isFragment()
                || machine.template().transforms().unpredictable()
                || machine.properties().has("Fn::Transform")
                || !machine.value(DeployedStateMachine.SUBSTITUTIONS).isWholeMap();
    }

    private static List<Value.Property> substitutions(Resource machine) {
        return machine.value(DeployedStateMachine.SUBSTITUTIONS).entries();
    }

    private static void undefined(Token token, Set<String> names, Resource machine, Reporter report) {
        Report finding = report.at(
                        token.place(),
                        "\"${%s}\" is not defined in DefinitionSubstitutions%s; add it, or use Fn::Sub"
                                .formatted(token.name(), NearestName.hint(token.name(), names)))
                .note(machine.key(), "the state machine");
        if (!token.inResource()) {
            finding.as(Severity.WARNING);
        }
    }

    private static void unused(Resource machine, Set<String> used, Reporter report) {
        for (Value.Property substitution : substitutions(machine)) {
            if (!used.contains(substitution.name())) {
                report.at(
                                substitution.entry(),
                                "substitution \"%s\" occurs nowhere in the definition%s; remove it"
                                        .formatted(substitution.name(), NearestName.hint(substitution.name(), used)))
                        .as(Severity.WARNING);
            }
        }
    }
}
