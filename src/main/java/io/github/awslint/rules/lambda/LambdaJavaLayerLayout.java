package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.DeployedLayers;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LayerContent;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A layer for Java whose libraries lie where the runtime does not look. */
final class LambdaJavaLayerLayout implements Rule<DeployedLayers> {

    private static final String LIBRARIES = "java/lib/";

    /** With these a function may load from anywhere below {@code /opt}. */
    private static final Set<String> LOADING_VARIABLES =
            Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "AWS_LAMBDA_EXEC_WRAPPER", "CLASSPATH");

    @Override
    public void check(DeployedLayers layers, Reporter report) {
        boolean loadedOtherwise = layers.functions().all().stream().anyMatch(LambdaJavaLayerLayout::loadsByItself);
        for (LayerContent content : layers.all()) {
            if (!loadedOtherwise && isForJava(content) && !runsPrograms(content)) {
                check(content, report);
            }
        }
    }

    private static void check(LayerContent content, Reporter report) {
        Optional<String> library = content.files().stream()
                .filter(file -> file.endsWith(".jar") || file.endsWith(".class"))
                .findFirst();
        boolean found = content.files().stream().anyMatch(file -> file.startsWith(LIBRARIES) && file.endsWith(".jar"));
        if (library.isPresent() && !found) {
            report.at(
                    content.place(),
                    "Layer \"%s\" holds %s, but Java only loads jars from java/lib in a layer; move them there"
                            .formatted(content.layer().logicalId(), shortened(library.get())));
        }
    }

    private static String shortened(String file) {
        return file.length() > 40 ? "..." + file.substring(file.length() - 40) : file;
    }

    private static boolean isForJava(LayerContent content) {
        List<Value> runtimes =
                content.layer().value("CompatibleRuntimes").certainItems().orElse(List.of());
        return !runtimes.isEmpty()
                && runtimes.stream()
                        .allMatch(runtime -> runtime.text()
                                .filter(name -> name.startsWith("java"))
                                .isPresent());
    }

    /** Extensions and wrapper scripts start jars by themselves. */
    private static boolean runsPrograms(LayerContent content) {
        return content.files().stream()
                .anyMatch(file -> file.startsWith("extensions/")
                        || file.endsWith(".sh")
                        || !file.contains(".") && !file.contains("/"));
    }

    private static boolean loadsByItself(LambdaFunction function) {
        return !function.value("Environment", "Variables").isWholeMap()
                || function.environment().stream().anyMatch(variable -> LOADING_VARIABLES.contains(variable.name()));
    }
}
