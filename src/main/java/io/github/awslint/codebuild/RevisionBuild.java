package io.github.awslint.codebuild;

import io.github.awslint.build.JavaModule;
import io.github.awslint.codedeploy.Bundle;
import io.github.awslint.codedeploy.DeployedAppSpec;
import io.github.awslint.codedeploy.FileCopy;
import io.github.awslint.codedeploy.Hook;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A buildspec whose artifact is probably what CodeDeploy gets, with the appspec that has to be in it.
 *
 * @param buildSpec of a file of its own
 * @param artifact what it keeps, by patterns that hold no variable
 * @param appSpec the project's appspec for servers
 */
public record RevisionBuild(BuildSpec buildSpec, BuildArtifact artifact, DeployedAppSpec appSpec) {

    /** Commands that deploy, or pack what is deployed, themselves. */
    private static final String[] OWN_WAYS = {
        "aws deploy", "deploy push", "create-deployment", "zip ", "tar ", "jar cf", "jar -cf", "eb deploy", "git clone"
    };

    /**
     * The artifacts that have to hold an appspec. None where another buildspec keeps one, where the commands pack or deploy by themselves,
     * or where there are several appspecs of which each may be meant.
     */
    public static List<RevisionBuild> of(List<BuildSpec> buildSpecs, List<DeployedAppSpec> appSpecs) {
        List<RevisionBuild> builds = new ArrayList<>();
        for (BuildSpec buildSpec : buildSpecs) {
            for (BuildArtifact artifact : buildSpec.artifacts()) {
                if (!artifact.isKnown() || buildSpec.mentions(OWN_WAYS)) {
                    return List.of();
                }
                appSpecs.forEach(appSpec -> builds.add(new RevisionBuild(buildSpec, artifact, appSpec)));
            }
        }
        List<RevisionBuild> keeping =
                builds.stream().filter(RevisionBuild::keepsAppSpec).toList();
        if (!keeping.isEmpty()) {
            return keeping;
        }
        boolean open = appSpecs.size() != 1 || builds.stream().anyMatch(RevisionBuild::isOpen);
        return open ? List.of() : builds;
    }

    /** The appspec's path. */
    public String path() {
        return appSpec.appSpec().root().location().source().path();
    }

    /** The folder that the appspec's own paths are relative to. */
    private String folder() {
        return FileTree.folderOf(path());
    }

    /** Whether the artifact takes the appspec from where it lies. */
    public boolean keepsAppSpec() {
        return artifact.takes(path());
    }

    /** The appspec's path in the artifact, where that takes it from where it lies. */
    public Optional<String> keptAppSpec() {
        return keepsAppSpec()
                ? artifact.discardPaths().isPresent()
                        ? Optional.of(appSpec.appSpec().fileName())
                        : artifact.below(path())
                : Optional.empty();
    }

    /** Whether the appspec may come into the artifact in a way that is not seen, or the artifact is for something else. */
    private boolean isOpen() {
        return isSeenFromElsewhere() || !mayBeRevision() || mayGetAppSpec() || keepsBundle();
    }

    /** Whether the artifact names folders that are not here: it may be seen from a folder above this project. */
    private boolean isSeenFromElsewhere() {
        return Stream.concat(
                        Stream.of(artifact.base() + "/"),
                        artifact.files().stream().map(ScalarNode::text))
                .map(path -> path.replaceFirst("^(\\./|/)+", ""))
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .filter(folder -> folder.indexOf('*') < 0)
                .anyMatch(folder -> !appSpec.build().tree().isFolder(folder)
                        && appSpec.products().maker(folder + "/x").isEmpty()
                        && !folder.matches("target|build|dist|out"));
    }

    /** Whether the artifact takes something that servers get: what the appspec names, an application, or everything. */
    private boolean mayBeRevision() {
        boolean application = artifact.files().stream()
                .map(ScalarNode::text)
                .anyMatch(text -> text.matches(".*\\.[jwe]ar|(.*/)?\\*+(/\\*+)?"));
        return application
                || Stream.concat(
                                appSpec.appSpec().files().stream().flatMap(file -> file.literalSource().stream()),
                                appSpec.appSpec().hooks().stream()
                                        .flatMap(hook -> hook.scripts().stream())
                                        .flatMap(script -> script.literalLocation().stream()))
                        .map(named -> named.text().strip().replaceFirst("^(\\./|/)+", ""))
                        .flatMap(text -> FileTree.resolve(folder(), text).stream())
                        .anyMatch(path -> !path.isEmpty() && takes(path));
    }

    /** Whether a command or Maven may copy the appspec to where the artifact takes it from. */
    private boolean mayGetAppSpec() {
        String folder = folder().substring(folder().lastIndexOf('/') + 1);
        boolean copied = buildSpec.mentions("appspec")
                || !folder.isEmpty() && buildSpec.mentions(folder + "/", folder + " ")
                || buildSpec.mentions("cp -r . ", "cp -R . ", "rsync");
        boolean fits = artifact.files().stream()
                .map(ScalarNode::text)
                .anyMatch(text -> text.contains("appspec") || text.matches("(.*/)?\\*+(/\\*)?|[^*.]*|.*\\*\\.ya?ml"));
        return fits && (copied || isCopiedByMaven());
    }

    /** Whether the artifact is taken from where Maven writes, and a pom speaks of copying there. */
    private boolean isCopiedByMaven() {
        return appSpec.products().maker(artifact.base() + "/appspec.yml").isPresent()
                && (path().contains("src/main/resources/")
                        || appSpec.build().project().stream()
                                .flatMap(module -> appSpec.build().pom(module).stream())
                                .flatMap(pom -> pom.root().all("build/plugins/plugin").stream())
                                .anyMatch(plugin -> plugin.value("artifactId")
                                        .orElse("")
                                        .matches("maven-(assembly|antrun|resources)-plugin|.*copy.*|.*gmavenplus.*")));
    }

    /** Whether the artifact takes an archive or folder that the build packs with the appspec. */
    private boolean keepsBundle() {
        boolean packs = artifact.files().stream().anyMatch(file -> file.text().matches(".*\\.(zip|tar|tgz|tar\\.gz)"));
        return packs
                || appSpec.bundles().stream()
                        .filter(Bundle::isUsable)
                        .anyMatch(bundle -> bundle.assembly()
                                .flatMap(assembly -> assembly.output())
                                .filter(output -> output.startsWith(artifact.base())
                                                && !artifact.base().isEmpty()
                                        || artifact.takes(output + ".zip"))
                                .isPresent());
    }

    /** The files that the appspec names, that lie where it means them or are made by the build, and that the artifact leaves behind. */
    public List<ScalarNode> leftBehind() {
        List<ScalarNode> left = new ArrayList<>();
        for (FileCopy file : appSpec.appSpec().files()) {
            file.literalSource().filter(this::isLeftBehind).ifPresent(left::add);
        }
        for (Hook hook : appSpec.appSpec().hooks()) {
            hook.scripts().stream()
                    .flatMap(script -> script.literalLocation().stream())
                    .filter(this::isLeftBehind)
                    .forEach(left::add);
        }
        return left;
    }

    private boolean isLeftBehind(ScalarNode named) {
        String text = named.text().strip().replaceFirst("^(\\./|/)+", "").replaceFirst("/+$", "");
        String name = text.substring(text.lastIndexOf('/') + 1);
        Optional<String> path = FileTree.resolve(folder(), text);
        if (text.isEmpty() || path.isEmpty() || path.get().isEmpty() || buildSpec.mentions(name)) {
            return false;
        }
        FileTree tree = appSpec.build().tree();
        if (tree.isFolder(path.get())) {
            return !takesFrom(tree, path.get(), 0);
        }
        boolean made = appSpec.products().maker(path.get()).isPresent();
        return (made || tree.isFile(path.get())) && !takes(path.get());
    }

    private boolean takes(String path) {
        return artifact.takes(path);
    }

    private boolean takesFrom(FileTree tree, String folder, int depth) {
        return tree.children(folder).stream()
                .anyMatch(child -> child.folder()
                        ? depth < 6 && takesFrom(tree, JavaModule.below(folder, child.name()), depth + 1)
                        : takes(JavaModule.below(folder, child.name())));
    }

    /** The locations of hooks that lie in folders of their own. */
    public List<ScalarNode> inFolders() {
        return appSpec.appSpec().hooks().stream()
                .flatMap(hook -> hook.scripts().stream())
                .flatMap(script -> script.literalLocation().stream())
                .filter(location ->
                        location.text().strip().replaceFirst("^(\\./|/)+", "").contains("/"))
                .toList();
    }
}
