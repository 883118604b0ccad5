package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.DynamicReference;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A dynamic reference that CloudFormation cannot read. */
final class CfnDynamicReferenceForm implements Rule<Template> {

    private static final List<String> SERVICES = List.of("ssm", "ssm-secure", "secretsmanager");

    private static final Pattern PARAMETER = Pattern.compile("[a-zA-Z0-9_.\\-/]+");
    private static final Pattern VERSION = Pattern.compile("\\d+");

    /** An ARN has six parts before the secret's name. */
    private static final int ARN_PARTS = 6;

    /** Behind the secret: {@code SecretString}, a key, a stage and a version. */
    private static final int SECRET_PARTS = 4;

    @Override
    public void check(Template template, Reporter report) {
        DynamicReferenceWalk.each(
                template,
                (reference, place) -> problem(reference)
                        .ifPresent(problem ->
                                report.at(reference.whole().location(), "dynamic reference %s".formatted(problem))));
    }

    private static Optional<String> problem(DynamicReference reference) {
        List<String> arguments = reference.arguments();
        if (!SERVICES.contains(reference.service())) {
            return Optional.of("asks \"%s\", not ssm, ssm-secure or secretsmanager%s"
                    .formatted(reference.service(), NearestName.hint(reference.service(), SERVICES)));
        }
        if (arguments.isEmpty() || arguments.get(0).isEmpty()) {
            return Optional.of("names nothing; write {{resolve:%s:name}}".formatted(reference.service()));
        }
        return reference.service().equals("secretsmanager") ? secretProblem(arguments) : parameterProblem(arguments);
    }

    private static Optional<String> parameterProblem(List<String> arguments) {
        String name = arguments.get(0);
        if (name.equals("arn")) {
            return Optional.empty();
        }
        if (!PARAMETER.matcher(name).matches()) {
            return Optional.of("names parameter \"%s\"; only letters, digits and . _ - / are allowed".formatted(name));
        }
        if (arguments.size() > 2) {
            return Optional.of(
                    "has %d parts behind the parameter; only a version may follow".formatted(arguments.size() - 1));
        }
        return arguments.size() == 2 && !VERSION.matcher(arguments.get(1)).matches()
                ? Optional.of("asks for version \"%s\"; write a number".formatted(arguments.get(1)))
                : Optional.empty();
    }

    private static Optional<String> secretProblem(List<String> arguments) {
        boolean arn = arguments.get(0).equals("arn");
        if (arn && arguments.size() <= ARN_PARTS) {
            return Optional.of("has an incomplete ARN; it ends with secret:name");
        }
        List<String> behind = arguments.subList(arn ? ARN_PARTS + 1 : 1, arguments.size());
        if (behind.size() > SECRET_PARTS) {
            return Optional.of("has %d parts behind the secret; SecretString, key, stage and version are all there is"
                    .formatted(behind.size()));
        }
        if (!behind.isEmpty() && !behind.get(0).isEmpty() && !behind.get(0).equals("SecretString")) {
            return Optional.of("has \"%s\" behind the secret; write SecretString".formatted(behind.get(0)));
        }
        boolean both = behind.size() == SECRET_PARTS
                && !behind.get(2).isEmpty()
                && !behind.get(3).isEmpty();
        return both ? Optional.of("has a stage and a version; write one of the two") : Optional.empty();
    }
}
