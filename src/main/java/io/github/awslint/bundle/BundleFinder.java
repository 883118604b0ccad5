package io.github.awslint.bundle;

import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out what of an application is uploaded. */
final class BundleFinder {

    /** Jars that go along with the one that runs. */
    private static final Pattern COMPANION =
            Pattern.compile(".*-(sources|javadoc|tests|test-sources|test-javadoc)\\.jar|.*/original-[^/]*\\.jar");

    private static final List<String> DOCKER_FILES =
            List.of("Dockerfile", "docker-compose.yml", "docker-compose.yaml", "Dockerrun.aws.json");

    private static final Set<String> SIGNS = Set.of(".ebextensions", ".platform", "Procfile", "Buildfile", "cron.yaml");

    private final Build build;

    BundleFinder(Build build) {
        this.build = build;
    }

    /** The archive that the EB CLI is told to upload, or the folder that it zips. */
    SourceBundle configured(CliConfiguration configuration, Optional<IgnoreFile> ignored) {
        Optional<ScalarNode> named = configuration.artifact();
        if (named.isPresent()) {
            Optional<String> path =
                    FileTree.resolve(configuration.projectFolder(), named.get().text());
            return path.isPresent() ? named(named.get(), path.get()) : new SourceBundle.Unseen();
        }
        boolean unknown = configuration.root().map("deploy").isPresent();
        return unknown ? new SourceBundle.Unseen() : new SourceBundle.Folder(configuration.projectFolder(), ignored);
    }

    private SourceBundle named(ScalarNode named, String path) {
        Optional<JavaModule> maker =
                build.moduleOf(FileTree.folderOf(path)).filter(module -> path.startsWith(module.buildFolder() + "/"));
        if (maker.filter(build::isPending).isPresent()) {
            return new SourceBundle.Unseen();
        }
        if (build.tree().isFile(path)) {
            return build.open(path)
                    .<SourceBundle>map(content -> new SourceBundle.Packed(path, content, Optional.of(named), maker))
                    .orElseGet(SourceBundle.Unseen::new);
        }
        return maker.map(module -> missing(named, path, module))
                .or(() -> build.moduleOf(FileTree.folderOf(path)).map(module -> madeElsewhere(named, path, module)))
                .orElseGet(SourceBundle.Unseen::new);
    }

    /** Outside of build folders a script may put an archive; one of the build's own that no script mentions is meant. */
    private SourceBundle madeElsewhere(ScalarNode named, String path, JavaModule module) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (build.isPending(module) || Scripts.mention(name, build.tree(), module.folder())) {
            return new SourceBundle.Unseen();
        }
        List<String> made = build.archives(module);
        return made.stream().anyMatch(archive -> archive.endsWith("/" + name))
                ? new SourceBundle.Missing(named, path, module, made)
                : new SourceBundle.Unseen();
    }

    private SourceBundle missing(ScalarNode named, String path, JavaModule maker) {
        List<String> made = new ArrayList<>();
        if (maker.packaging().equals("pom") && !build.tree().isFolder(maker.buildFolder())) {
            for (JavaModule module : build.modulesOf(maker)) {
                made.addAll(build.archives(module));
            }
        } else {
            made.addAll(build.archives(maker));
        }
        return made.isEmpty() ? new SourceBundle.Unseen() : new SourceBundle.Missing(named, path, maker, made);
    }

    /** The archive of a module that looks like what is uploaded. */
    SourceBundle guessed(JavaModule module) {
        boolean docker =
                DOCKER_FILES.stream().anyMatch(name -> build.tree().isFile(JavaModule.below(module.folder(), name)));
        if (docker || build.isPending(module)) {
            return new SourceBundle.Unseen();
        }
        List<String> archives = build.archives(module).stream()
                .filter(path -> !COMPANION.matcher(path).matches())
                .toList();
        List<String> zips = archives.stream()
                .filter(path -> path.endsWith(".zip") && isBundle(path))
                .toList();
        Optional<String> war = module.packaging().equals("war") ? war(module, archives) : Optional.empty();
        Optional<String> path = zips.isEmpty()
                ? war
                : zips.stream().filter(zip -> zips.size() == 1).findFirst();
        return path.flatMap(found -> build.open(found)
                        .<SourceBundle>map(content ->
                                new SourceBundle.Packed(found, content, Optional.empty(), Optional.of(module))))
                .orElseGet(SourceBundle.Unseen::new);
    }

    private static Optional<String> war(JavaModule module, List<String> archives) {
        List<String> wars =
                archives.stream().filter(path -> path.endsWith(".war")).toList();
        Optional<String> named = module.finalName()
                .map(name -> module.buildFolder() + "/" + name + ".war")
                .filter(wars::contains);
        return wars.size() == 1 ? Optional.of(wars.get(0)) : named;
    }

    /** Whether a zip holds what only a bundle holds, at its root or in a single folder there. */
    private boolean isBundle(String zip) {
        Archive content = build.open(zip).orElse(null);
        if (content == null) {
            return false;
        }
        List<FileTree.Child> top = content.children("");
        String below = top.size() == 1 && top.get(0).folder() ? top.get(0).name() : "";
        return content.children(below).stream().anyMatch(BundleFinder::isSign);
    }

    /** A package of a Lambda function has its jars in a folder. */
    private static boolean isSign(FileTree.Child child) {
        String name = child.name();
        return SIGNS.contains(name) || !child.folder() && (name.endsWith(".jar") || name.endsWith(".war"));
    }
}
