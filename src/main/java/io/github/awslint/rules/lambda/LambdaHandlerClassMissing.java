package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassFile;
import io.github.awslint.build.ClassPath;
import io.github.awslint.build.DeclaredDependencies;
import io.github.awslint.build.JavaModule;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.lambda.HandlerName;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A handler class that the deployed code does not hold. */
final class LambdaHandlerClassMissing implements Rule<DeployedFunctions> {

    private static final Map<String, String> SOURCES = Map.of("java", ".java", "kotlin", ".kt", "scala", ".scala");

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            HandlerName handler = function.handler().orElse(null);
            ClassPath classes = handler == null ? null : function.classes().orElse(null);
            if (classes != null && !classes.holds(handler.classFile()) && !function.isBrought(handler.classFile())) {
                check(function, handler, classes, report);
            }
        }
    }

    private static void check(DeployedFunction function, HandlerName handler, ClassPath classes, Reporter report) {
        List<String> names = classes.classNames();
        String where;
        if (function.code() instanceof FunctionCode.Packaged packaged && classes.isComplete()) {
            where = packaged.path();
        } else if (function.code() instanceof FunctionCode.Module module
                && isMissing(handler, module, names, function)) {
            where = module.module().classesFolder();
        } else {
            return;
        }
        Report found = report.at(function.handlerPlace(), message(handler, where, classes, names));
        CodeNotes.add(found, function, "its module", "artifactId");
    }

    private static String message(HandlerName handler, String where, ClassPath classes, List<String> names) {
        String name = handler.className();
        if (names.stream().anyMatch(one -> one.startsWith("BOOT-INF.") || one.startsWith("WEB-INF."))) {
            boolean inside = names.stream().anyMatch(one -> one.endsWith("INF.classes." + name));
            return "Handler class \"%s\" %s, where Lambda does not look; deploy a shaded jar"
                    .formatted(name, inside ? "lies below BOOT-INF/classes" : "can only be in BOOT-INF of " + where);
        }
        String advice = split(handler, classes)
                .or(() -> nearest(handler, names))
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; name a class that is there");
        return "Handler class \"%s\" is not in %s%s".formatted(name, where, advice);
    }

    /** What stands behind the last dot may be a nested class, or a method. */
    private static Optional<String> split(HandlerName handler, ClassPath classes) {
        int dot = handler.className().lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String outer = handler.className().substring(0, dot);
        String nested = outer + "$" + handler.simpleName();
        if (classes.holds(nested.replace('.', '/'))) {
            return Optional.of(nested);
        }
        return classes.find(outer.replace('.', '/'))
                .map(ClassFile::methods)
                .filter(methods ->
                        methods.stream().anyMatch(method -> method.name().equals(handler.simpleName())))
                .map(methods -> outer + "::" + handler.simpleName());
    }

    /** A class of the same simple name in another package, or of a similar name. */
    private static Optional<String> nearest(HandlerName handler, List<String> names) {
        return names.stream()
                .filter(name -> name.endsWith("." + handler.simpleName()) || name.equals(handler.simpleName()))
                .findFirst()
                .or(() -> NearestName.of(handler.className(), names));
    }

    /** Where dependencies are not known, a class of another package may be theirs; one that is not compiled yet may stand in the sources. */
    private static boolean isMissing(
            HandlerName handler, FunctionCode.Module module, List<String> names, DeployedFunction function) {
        String source = handler.classFile().replaceFirst("\\$.*", "");
        boolean written = SOURCES.entrySet().stream()
                .map(language -> "src/main/" + language.getKey() + "/" + source + language.getValue())
                .anyMatch(file -> function.build()
                        .tree()
                        .isFile(JavaModule.below(module.module().folder(), file)));
        return !written
                && (module.classes().isComplete()
                        || module.own().hasPackage(handler.packageFolder())
                        || split(handler, module.own()).isPresent()
                        || names.stream().anyMatch(name -> name.endsWith("." + handler.simpleName()))
                        || isOwnPackage(handler, module, names, function));
    }

    /** A class of the project's own packages, or of packages whose name is nearly theirs, and of none of the dependencies'. */
    private static boolean isOwnPackage(
            HandlerName handler, FunctionCode.Module module, List<String> names, DeployedFunction function) {
        String start = DeclaredDependencies.start(handler.packageFolder().replace('/', '.'));
        Set<String> own = names.stream()
                .filter(name -> name.indexOf('.') > 0)
                .map(name -> DeclaredDependencies.start(name.substring(0, name.lastIndexOf('.'))))
                .collect(Collectors.toSet());
        boolean like = own.contains(start)
                || start.indexOf('.') < 0
                || NearestName.of(start, own).isPresent();
        return like
                && DeclaredDependencies.of(module.module(), function.build())
                        .filter(dependencies -> !dependencies.mayBring(start))
                        .isPresent();
    }
}
