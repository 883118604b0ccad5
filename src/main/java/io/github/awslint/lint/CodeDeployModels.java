package io.github.awslint.lint;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.codebuild.ProjectBuild;
import io.github.awslint.codebuild.RevisionBuild;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.codedeploy.BundleSearch;
import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins appspecs and buildspecs with each other and with what the build makes. */
final class CodeDeployModels {

    /** Where modules keep the appspec that a buildspec above them packs. */
    private static final List<String> FOLDERS = List.of(
            "", "deploy", "codedeploy", "scripts", "src/main/resources", "src/main/deploy", "src/main/codedeploy");

    private CodeDeployModels() {}

    static List<Object> of(ProjectFiles files, Build build) {
        List<ServerAppSpec> appSpecs = files.models(ServerAppSpec.class);
        List<BuildSpec> buildSpecs = files.models(BuildSpec.class).stream()
                .filter(buildSpec -> !buildSpec.inline())
                .toList();
        List<Object> models = new ArrayList<>();
        BundleSearch bundles = new BundleSearch(build, appSpecs);
        List<DeployedAppSpec> deployed =
                new ArrayList<>(appSpecs.stream().map(bundles::deployed).toList());
        models.addAll(deployed);
        buildSpecs.forEach(buildSpec -> models.add(new ProjectBuild(buildSpec, build)));
        if (buildSpecs.stream().anyMatch(buildSpec -> !buildSpec.artifacts().isEmpty())) {
            Set<String> linted = files.all().stream().map(LintedFile::path).collect(Collectors.toSet());
            ofModules(build, linted).forEach(appSpec -> deployed.add(bundles.deployed(appSpec)));
            models.addAll(RevisionBuild.of(buildSpecs, deployed));
        }
        return models;
    }

    /** The appspecs of modules below, which are linted in their turn. */
    private static List<ServerAppSpec> ofModules(Build build, Set<String> linted) {
        List<ServerAppSpec> appSpecs = new ArrayList<>();
        for (JavaModule module : build.modules()) {
            for (String folder : FOLDERS) {
                String path =
                        JavaModule.below(module.folder(), folder.isEmpty() ? "appspec.yml" : folder + "/appspec.yml");
                boolean below = !module.folder().isEmpty() && !module.folder().startsWith("..");
                if (below && !linted.contains(path) && build.tree().isFile(path)) {
                    read(build.tree(), path).ifPresent(appSpecs::add);
                }
            }
        }
        return appSpecs;
    }

    private static Optional<ServerAppSpec> read(FileTree tree, String path) {
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, tree.read(path));
            return decoded.readable()
                    ? DocumentReader.read(decoded.source())
                            .rootMap()
                            .map(root -> AppSpec.of(root, tree))
                            .filter(ServerAppSpec.class::isInstance)
                            .map(ServerAppSpec.class::cast)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
