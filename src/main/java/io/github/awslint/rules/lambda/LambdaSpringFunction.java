package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassPath;
import io.github.awslint.build.JavaModule;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.HandlerName;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a Spring handler is told in environment variables: an application class and functions that the code does not have. */
final class LambdaSpringFunction implements Rule<DeployedFunctions> {

    private static final String INVOKER = "org.springframework.cloud.function.adapter.aws.FunctionInvoker";
    private static final String CONTAINER =
            "com.amazonaws.serverless.proxy.spring.SpringDelegatingLambdaContainerHandler";
    private static final String ROUTER = "functionRouter";

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            String handler = function.handler().map(HandlerName::className).orElse("");
            if (handler.equals(INVOKER) || handler.equals(CONTAINER)) {
                for (Value.Property variable : function.function().environment()) {
                    if (variable.name().equals("MAIN_CLASS")) {
                        checkMainClass(function, variable.value(), report);
                    } else if (variable.name().equals("SPRING_CLOUD_FUNCTION_DEFINITION") && handler.equals(INVOKER)) {
                        checkDefinition(function, variable.value(), report);
                    }
                }
            }
        }
    }

    private static void checkMainClass(DeployedFunction function, Value value, Reporter report) {
        value.text()
                .flatMap(HandlerName::parse)
                .filter(name -> name.method().isEmpty())
                .flatMap(name -> MissingClass.of(name, function))
                .ifPresent(missing -> CodeNotes.add(
                        report.at(function.function().placeFor(value.place()), missing.message("MAIN_CLASS")),
                        function,
                        "its module",
                        "artifactId"));
    }

    /** Names of beans stand in class files as names of methods or classes, or as texts; one that stands nowhere is none of the project. */
    private static void checkDefinition(DeployedFunction function, Value value, Reporter report) {
        String definition = value.text().orElse("");
        Optional<JavaModule> module = CodeNotes.maker(function).filter(function.build()::isCompiled);
        if (module.isEmpty() || !definition.matches("[\\w|,;]+")) {
            return;
        }
        List<JavaModule> modules = function.build().modules().stream()
                .filter(one -> !one.packaging().equals("pom"))
                .toList();
        if (modules.stream().anyMatch(function.build()::isPending)) {
            return;
        }
        Set<String> names = new HashSet<>(Set.of(ROUTER));
        modules.forEach(one -> addNames(function.build().classes(one), names));
        for (String name : definition.split("[|,;]")) {
            if (!name.isEmpty() && !names.contains(name)) {
                String message = "Function \"%s\" is no bean of the project%s; name a method with @Bean"
                        .formatted(name, NearestName.hint(name, names));
                Report found = report.at(function.function().placeFor(value.place()), message);
                CodeNotes.add(found, function, "its module", "artifactId");
                // a library of one's own may bring it
                found.as(Severity.WARNING);
            }
        }
    }

    private static void addNames(ClassPath classes, Set<String> names) {
        for (String name : classes.names()) {
            classes.constants(name).ifPresent(constants -> names.addAll(constants.texts()));
            String simple = name.replaceFirst(".*[/$]", "");
            names.add(simple.isEmpty() ? simple : Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
        }
    }
}
