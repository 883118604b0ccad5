package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassFile;
import io.github.awslint.build.Hierarchy;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.HandlerMethod;
import io.github.awslint.lambda.HandlerName;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A handler method that its class does not have, or that is not public. */
final class LambdaHandlerMethodMissing implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            Optional<String> method = function.handler().flatMap(HandlerName::method);
            Optional<Hierarchy> hierarchy = function.handlerHierarchy().filter(Hierarchy::isWhole);
            if (method.isPresent()
                    && hierarchy.isPresent()
                    && !isInherited(hierarchy.get(), method.get())
                    && hierarchy.get().publicMethods(method.get()).findAny().isEmpty()) {
                CodeNotes.add(
                        report.at(function.handlerPlace(), message(method.get(), hierarchy.get())),
                        function,
                        "its module",
                        "artifactId");
            }
        }
    }

    /** The runtime's own interfaces bring it. */
    private static boolean isInherited(Hierarchy hierarchy, String method) {
        return method.equals("handleRequest")
                && (hierarchy.is(HandlerMethod.REQUEST_HANDLER) || hierarchy.is(HandlerMethod.STREAM_HANDLER));
    }

    private static String message(String method, Hierarchy hierarchy) {
        ClassFile start = hierarchy.classes().get(0);
        String name = start.name().replace('/', '.');
        if (start.methods().stream().anyMatch(one -> one.name().equals(method))) {
            return "Handler method \"%s\" of %s is not public; Lambda only calls public methods"
                    .formatted(method, name);
        }
        List<String> names = start.methods().stream()
                .filter(one -> one.isPublic() && !one.name().startsWith("<"))
                .map(ClassFile.Method::name)
                .distinct()
                .toList();
        String advice = NearestName.of(method, names)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse(names.isEmpty() ? "; it has no public method" : "; it has " + String.join(", ", names));
        return "Handler method \"%s\" does not exist in %s%s".formatted(method, name, advice);
    }
}
