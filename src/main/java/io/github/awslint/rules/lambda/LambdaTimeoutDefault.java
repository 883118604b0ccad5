package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.stream.Stream;

/** A function without a timeout of its own. */
final class LambdaTimeoutDefault implements Rule<LambdaFunctions> {

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.all()) {
            if (function.timeout().isAbsent() && !isSpecial(function, functions)) {
                report.at(
                                function.key(),
                                "Function \"" + function.name()
                                        + "\" sets no Timeout and stops after 3 seconds; set Timeout (1 to 900 s)")
                        .as(isSurelySlow(function, functions) ? Severity.WARNING : Severity.INFO);
            }
        }
    }

    /** CloudFront has limits of its own for its functions, and who serves a custom resource is short. */
    private static boolean isSpecial(LambdaFunction function, LambdaFunctions functions) {
        // hardly any template has one of them, and then nobody needs to look for who uses the function; a macro may
        // give a reference
        return hasSpecial(functions.template())
                && (functions.template().contents().callsMacros() || isUsedBySpecial(function, functions));
    }

    private static boolean hasSpecial(Template template) {
        for (String type : template.types()) {
            if (isSpecial(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUsedBySpecial(LambdaFunction function, LambdaFunctions functions) {
        return users(function.name(), functions.template())
                .flatMap(user -> user.type().equals("AWS::Lambda::Version")
                        ? users(user.logicalId(), functions.template())
                        : Stream.of(user))
                .map(Resource::type)
                .anyMatch(LambdaTimeoutDefault::isSpecial);
    }

    private static boolean isSpecial(String type) {
        return type.startsWith("Custom::")
                || type.equals("AWS::CloudFormation::CustomResource")
                || type.equals("AWS::CloudFront::Distribution");
    }

    private static Stream<Resource> users(String name, Template template) {
        return template.references().stream()
                .filter(reference -> reference.name().equals(name))
                .flatMap(reference -> reference.from().stream())
                .flatMap(from -> template.resource(from).stream());
    }

    /** A cold JVM that also opens a network interface, or works through a batch, hardly ends in three seconds. */
    private static boolean isSurelySlow(LambdaFunction function, LambdaFunctions functions) {
        return function.isJava()
                && (function.mayUseVpc()
                        || functions.eventSources(function).stream()
                                .anyMatch(source -> source.kind().isPolled()));
    }
}
