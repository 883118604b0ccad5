package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassPath;
import io.github.awslint.build.JavaModule;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.lambda.HandlerName;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A handler class that the deployed code does not hold. */
final class LambdaHandlerClassMissing implements Rule<DeployedFunctions> {

    private static final Map<String, String> SOURCES = Map.of("java", ".java", "kotlin", ".kt", "scala", ".scala");

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            HandlerName handler = function.handler().orElse(null);
            ClassPath classes = function.classes().orElse(null);
            if (handler != null && classes != null && !classes.holds(handler.classFile())) {
                check(function, handler, classes, report);
            }
        }
    }

    private static void check(DeployedFunction function, HandlerName handler, ClassPath classes, Reporter report) {
        List<String> names = classes.classNames();
        if (function.code() instanceof FunctionCode.Packaged packaged && classes.isComplete()) {
            report.at(function.handlerPlace(), message(handler, packaged.path(), names))
                    .note(packaged.place(), "the function runs this archive");
        } else if (function.code() instanceof FunctionCode.Module module && isOwn(handler, module, names, function)) {
            report.at(function.handlerPlace(), message(handler, module.module().classesFolder(), names))
                    .note(module.place(), "sam build packs this module");
        }
    }

    private static String message(HandlerName handler, String where, List<String> names) {
        Optional<String> inBoot = names.stream()
                .filter(name -> name.endsWith("classes." + handler.className()))
                .findFirst();
        if (inBoot.isPresent()) {
            return "Handler class \"%s\" lies below BOOT-INF/classes, where Lambda does not look; deploy a shaded jar"
                    .formatted(handler.className());
        }
        String advice = nearest(handler, names)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("; name a class that is there");
        return "Handler class \"%s\" is not in %s%s".formatted(handler.className(), where, advice);
    }

    /** A class of the same simple name in another package, or of a similar name. */
    private static Optional<String> nearest(HandlerName handler, List<String> names) {
        String simple = handler.className().substring(handler.className().lastIndexOf('.') + 1);
        return names.stream()
                .filter(name -> name.endsWith("." + simple))
                .findFirst()
                .or(() -> NearestName.of(handler.className(), names));
    }

    /** A class of another package may come from a dependency, and one that is not compiled yet from the sources. */
    private static boolean isOwn(
            HandlerName handler, FunctionCode.Module module, List<String> names, DeployedFunction function) {
        String source = handler.classFile().replaceFirst("\\$.*", "");
        boolean written = SOURCES.entrySet().stream()
                .map(language -> "src/main/" + language.getKey() + "/" + source + language.getValue())
                .anyMatch(file -> function.build()
                        .tree()
                        .isFile(JavaModule.below(module.module().folder(), file)));
        String simple = handler.className().substring(handler.className().lastIndexOf('.') + 1);
        return !written
                && (module.classes().hasPackage(handler.packageFolder())
                        || names.stream().anyMatch(name -> name.endsWith("." + simple)));
    }
}
