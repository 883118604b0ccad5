package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassFile;
import io.github.awslint.build.ClassPath;
import io.github.awslint.build.DeclaredDependencies;
import io.github.awslint.build.JavaModule;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.lambda.HandlerName;
import io.github.awslint.rule.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A class that a template names and that the function's code does not hold.
 *
 * @param where the archive or folder that lacks it
 * @param classes the code's classes
 * @param names of these classes, with dots
 */
record MissingClass(HandlerName name, String where, ClassPath classes, List<String> names) {

    private static final Map<String, String> SOURCES = Map.of("java", ".java", "kotlin", ".kt", "scala", ".scala");

    /** Looks a class up; empty where it is there, or may be. */
    static Optional<MissingClass> of(HandlerName name, DeployedFunction function) {
        ClassPath classes = function.classes().orElse(null);
        if (classes == null || classes.holds(name.classFile()) || function.isBrought(name.classFile())) {
            return Optional.empty();
        }
        List<String> names = classes.classNames();
        if (function.code() instanceof FunctionCode.Packaged packaged && classes.isComplete()) {
            return Optional.of(new MissingClass(name, packaged.path(), classes, names));
        }
        return function.code() instanceof FunctionCode.Module module && isMissing(name, module, names, function)
                ? Optional.of(new MissingClass(name, module.module().classesFolder(), classes, names))
                : Optional.empty();
    }

    /** Where dependencies are not known, a class of another package may be theirs; one that is not compiled yet may stand in the sources. */
    private static boolean isMissing(
            HandlerName name, FunctionCode.Module module, List<String> names, DeployedFunction function) {
        String source = name.classFile().replaceFirst("\\$.*", "");
        boolean written = SOURCES.entrySet().stream()
                .map(language -> "src/main/" + language.getKey() + "/" + source + language.getValue())
                .anyMatch(file -> function.build()
                        .tree()
                        .isFile(JavaModule.below(module.module().folder(), file)));
        return !written
                && (module.classes().isComplete()
                        || module.own().hasPackage(name.packageFolder())
                        || split(name, module.own()).isPresent()
                        || names.stream().anyMatch(one -> one.endsWith("." + name.simpleName()))
                        || isOwnPackage(name, module, names, function));
    }

    /** A class of the project's own packages, or of packages whose name is nearly theirs, and of none of the dependencies'. */
    private static boolean isOwnPackage(
            HandlerName name, FunctionCode.Module module, List<String> names, DeployedFunction function) {
        String start = DeclaredDependencies.start(name.packageFolder().replace('/', '.'));
        Set<String> own = names.stream()
                .filter(one -> one.indexOf('.') > 0)
                .map(one -> DeclaredDependencies.start(one.substring(0, one.lastIndexOf('.'))))
                .collect(Collectors.toSet());
        boolean like = own.contains(start)
                || start.indexOf('.') < 0
                || NearestName.of(start, own).isPresent();
        return like
                && DeclaredDependencies.of(module.module(), function.build())
                        .filter(dependencies -> !dependencies.mayBring(start))
                        .isPresent();
    }

    /** What is wrong and what to do. */
    String message(String subject) {
        if (names.stream().anyMatch(one -> one.startsWith("BOOT-INF.") || one.startsWith("WEB-INF."))) {
            boolean inside = names.stream().anyMatch(one -> one.endsWith("INF.classes." + name.className()));
            return "%s \"%s\" %s, where Lambda does not look; deploy a shaded jar"
                    .formatted(
                            subject,
                            name.className(),
                            inside ? "lies below BOOT-INF/classes" : "can only be in BOOT-INF of " + where);
        }
        String advice = split(name, classes)
                .or(this::nearest)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; name a class that is there");
        return "%s \"%s\" is not in %s%s".formatted(subject, name.className(), where, advice);
    }

    /** What stands behind the last dot may be a nested class, or a method. */
    private static Optional<String> split(HandlerName name, ClassPath classes) {
        int dot = name.className().lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String outer = name.className().substring(0, dot);
        String nested = outer + "$" + name.simpleName();
        if (classes.holds(nested.replace('.', '/'))) {
            return Optional.of(nested);
        }
        return classes.find(outer.replace('.', '/'))
                .map(ClassFile::methods)
                .filter(methods ->
                        methods.stream().anyMatch(method -> method.name().equals(name.simpleName())))
                .map(methods -> outer + "::" + name.simpleName());
    }

    /** A class of the same simple name in another package, or of a similar name. */
    private Optional<String> nearest() {
        return names.stream()
                .filter(one -> one.endsWith("." + name.simpleName()) || one.equals(name.simpleName()))
                .findFirst()
                .or(() -> NearestName.of(name.className(), names));
    }
}
