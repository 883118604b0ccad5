package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** A database password that can be read in the template, in its parameters or in the console. Never prints the password. */
final class RdsLiteralPassword implements Rule<Template> {

    private static final String PASSWORD = "MasterUserPassword";

    @Override
    public Set<String> keys() {
        return Set.of(PASSWORD);
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance", "AWS::RDS::DBCluster").forEach(database -> {
            database.branches(PASSWORD, "ManageMasterUserPassword")
                    .forEach(properties -> checkManaged(properties, report));
            database.value(PASSWORD).known().stream()
                    .filter(known -> known.parameter().isEmpty())
                    .filter(known ->
                            known.text().filter(text -> !text.isBlank()).isPresent())
                    .forEach(known -> checkLiteral(known, report));
            passwordParameter(database).ifPresent(parameter -> checkParameter(database, parameter, report));
        });
    }

    private static void checkManaged(Value properties, Reporter report) {
        Value password = properties.get(PASSWORD);
        if (properties.get("ManageMasterUserPassword").isTrue() && password.isPresent()) {
            report.at(password.place(), "MasterUserPassword cannot be set beside ManageMasterUserPassword, remove it")
                    .secret();
        }
    }

    private static void checkLiteral(Known known, Reporter report) {
        report.at(known.place(), "MasterUserPassword stands in the template, use ManageMasterUserPassword or a secret")
                .secret()
                .as(Severity.WARNING);
    }

    private static Optional<Parameter> passwordParameter(Resource database) {
        Node value = database.properties().get(PASSWORD).orElse(null);
        return value != null && Intrinsic.of(value).orElse(null) instanceof Intrinsic.Ref ref
                ? Optional.ofNullable(
                        database.template().parameters().get(ref.target().text()))
                : Optional.empty();
    }

    private static void checkParameter(Resource database, Parameter parameter, Reporter report) {
        Node place = database.properties().get(PASSWORD).orElseThrow();
        boolean hasDefault = parameter.defaultValue().orElse(null) instanceof ScalarNode text
                && !text.text().isBlank()
                && !text.text().contains("{{resolve:");
        if (parameter.isFromParameterStore()) {
            return;
        }
        if (!parameter.noEcho()) {
            report.at(
                            place,
                            "MasterUserPassword comes from parameter %s, which lacks NoEcho: anyone may read it"
                                    .formatted(parameter.name()))
                    .note(parameter.entry().key(), "the parameter")
                    .as(Severity.WARNING);
        } else if (hasDefault) {
            report.at(
                            place,
                            "MasterUserPassword comes from parameter %s, whose default stands in the template"
                                    .formatted(parameter.name()))
                    .note(parameter.entry().key(), "the parameter")
                    .as(Severity.WARNING);
        }
    }
}
