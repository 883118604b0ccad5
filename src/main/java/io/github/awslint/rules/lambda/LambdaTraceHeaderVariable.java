package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassPath;
import io.github.awslint.build.ConstantPool;
import io.github.awslint.build.JavaModule;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Code of the project that reads the trace header where Lambda has not put it since Java 17. */
final class LambdaTraceHeaderVariable implements Rule<DeployedFunctions> {

    private static final String VARIABLE = "_X_AMZN_TRACE_ID";
    private static final String PROPERTY = "com.amazonaws.xray.traceHeader";
    private static final int FIRST_WITHOUT = 17;

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            int release = function.javaRelease().orElse(0);
            Node place = release < FIRST_WITHOUT ? null : function.codePlace().orElse(null);
            String reader = place == null
                    ? null
                    : own(function).flatMap(LambdaTraceHeaderVariable::reader).orElse(null);
            if (reader != null) {
                CodeNotes.addMaker(
                        report.at(
                                function.function().placeFor(place),
                                "%s reads _X_AMZN_TRACE_ID, which Java %d lacks; read system property %s"
                                        .formatted(reader.substring(reader.lastIndexOf('/') + 1), release, PROPERTY)),
                        function,
                        "its module",
                        "artifactId");
            }
        }
    }

    /** The project's own classes alone: libraries such as the X-Ray SDK know both names, and choose at run time. */
    private static Optional<ClassPath> own(DeployedFunction function) {
        if (function.code() instanceof FunctionCode.Module module) {
            return Optional.of(module.own());
        }
        Optional<JavaModule> maker = CodeNotes.maker(function).filter(function.build()::isCompiled);
        return maker.map(function.build()::classes);
    }

    /** The first class that asks for the variable; none where any class knows of the property. */
    private static Optional<String> reader(ClassPath classes) {
        String reader = null;
        for (String name : new TreeSet<>(classes.names())) {
            Set<String> texts = classes.constants(name).map(ConstantPool::texts).orElse(Set.of());
            if (texts.contains(PROPERTY)) {
                return Optional.empty();
            }
            if (reader == null && texts.contains(VARIABLE) && texts.contains("getenv")) {
                reader = name;
            }
        }
        return Optional.ofNullable(reader);
    }
}
