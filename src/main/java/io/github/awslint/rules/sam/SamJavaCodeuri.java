package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder of Java code that {@code sam build} does not know how to build. */
final class SamJavaCodeuri implements Rule<DeployedFunctions> {

    /** What SAM CLI looks for (samcli/lib/build/workflow_config.py). */
    private static final List<String> MANIFESTS = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    /** Folders that a build fills. */
    private static final Pattern BUILT =
            Pattern.compile("(^|.*/)(target|build|dist|out|bin|classes|\\.aws-sam)(/.*|$)");

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction deployed : functions.all()) {
            LambdaFunction function = deployed.function();
            boolean built = !function.resource().attributeValue("Metadata").isAbsent()
                    || function.value("PackageType").is("Image");
            Value uri = function.value("CodeUri");
            List<Known> known = uri.known();
            if (function.isServerless() && !built && uri.isFullyKnown() && known.size() == 1) {
                check(function, known.get(0), deployed.build().tree(), report);
            }
        }
    }

    private static void check(LambdaFunction function, Known uri, FileTree tree, Reporter report) {
        String text = uri.text().orElse("");
        String folder = FileTree.folderOf(uri.place().location().source().path());
        boolean local = !text.isBlank() && !text.contains(":") && !text.startsWith("/") && !text.contains("${");
        Optional<String> path = local ? FileTree.resolve(folder, text) : Optional.empty();
        if (path.isEmpty() || BUILT.matcher(path.get()).matches()) {
            return;
        }
        Node place = function.placeFor(uri.place());
        if (tree.isFolder(path.get())
                && !hasManifest(path.get(), tree)
                && !isPrepared(path.get(), tree)
                && !isGradle(folder, tree)
                && (hasManifest(folder, tree) || holdsSources(path.get(), tree))) {
            report.at(
                    place,
                    "CodeUri \"%s\" of \"%s\" holds no pom.xml or build.gradle for sam build; name the module's folder"
                            .formatted(text, function.name()));
        }
    }

    private static boolean hasManifest(String folder, FileTree tree) {
        return MANIFESTS.stream().anyMatch(manifest -> tree.isFile(below(folder, manifest)));
    }

    /** Templates may be looked at without the code that they deploy. */
    private static boolean holdsSources(String folder, FileTree tree) {
        return tree.children(folder).stream()
                .anyMatch(child -> child.name().endsWith(".java")
                        || child.name().endsWith(".kt")
                        || child.folder()
                                && List.of("src", "java", "com", "org", "main").contains(child.name()));
    }

    /** Gradle builds a folder that the project above describes. */
    private static boolean isGradle(String folder, FileTree tree) {
        return tree.isFile(below(folder, "settings.gradle")) || tree.isFile(below(folder, "settings.gradle.kts"));
    }

    /** Classes and libraries that are deployed as they are. */
    private static boolean isPrepared(String folder, FileTree tree) {
        return tree.children(folder).stream()
                .anyMatch(child -> child.name().endsWith(".class")
                        || child.name().endsWith(".jar")
                        || child.folder()
                                && (child.name().equals("lib") || child.name().equals("META-INF"))
                        || child.folder() && isCompiled(below(folder, child.name()), tree));
    }

    private static boolean isCompiled(String folder, FileTree tree) {
        List<FileTree.Child> children = tree.children(folder);
        return children.stream().anyMatch(child -> child.name().endsWith(".class"))
                || children.size() == 1
                        && children.get(0).folder()
                        && isCompiled(below(folder, children.get(0).name()), tree);
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
