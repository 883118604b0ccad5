package io.github.awslint.bundle;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.tree.Archive;
import java.util.List;
import java.util.Optional;

/** An application that runs on Elastic Beanstalk: the files that describe it, and the module that is deployed. */
public final class Application {

    private final Parts parts;
    private final Optional<JavaModule> module;
    private final Build build;
    private SourceBundle bundle;

    /**
     * What the project says of an application.
     *
     * @param files of the source bundle, sorted by path
     * @param configurations of the EB CLI
     * @param ignored what the EB CLI leaves out
     * @param environments that it runs in
     */
    public record Parts(
            List<BundleFile> files,
            List<CliConfiguration> configurations,
            List<IgnoreFile> ignored,
            List<EnvironmentOptions> environments) {}

    Application(Parts parts, Optional<JavaModule> module, Build build) {
        this.parts = parts;
        this.module = module;
        this.build = build;
    }

    /** The files of the source bundle, sorted by path. */
    public List<BundleFile> files() {
        return parts.files();
    }

    /** The files of one kind. */
    public <T extends BundleFile> List<T> files(Class<T> kind) {
        return parts.files().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The commands that run for good, where exactly one file of the right name holds them. */
    public Optional<Procfile> procfile() {
        List<Procfile> found = files(Procfile.class).stream()
                .filter(file -> !file.isBuildfile() && file.isWellNamed())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether commands run on the instance before the application starts, which may build it there. */
    public boolean isBuiltOnInstance() {
        return files(Procfile.class).stream().anyMatch(Procfile::isBuildfile);
    }

    /** Whether the EB CLI uploads an archive whose name something else fills in. */
    public boolean mayUploadAny() {
        return parts.configurations().stream()
                .filter(configuration -> configuration.artifact().isEmpty())
                .flatMap(configuration -> configuration.root().map("deploy").stream())
                .anyMatch(deploy -> deploy.has("artifact"));
    }

    /** What the EB CLI is told. */
    public List<CliConfiguration> configurations() {
        return parts.configurations();
    }

    /** The environments that the project describes. */
    public List<EnvironmentOptions> environments() {
        return parts.environments();
    }

    /** The module that is deployed; empty where nobody can tell which one is, or none is. */
    public Optional<JavaModule> module() {
        return module;
    }

    public Build build() {
        return build;
    }

    /** What is uploaded. */
    public synchronized SourceBundle bundle() {
        if (bundle == null) {
            bundle = find();
        }
        return bundle;
    }

    /** The files that do not reach the place in the uploaded archive where Beanstalk looks for them. */
    public List<Loss> losses() {
        return bundle() instanceof SourceBundle.Packed packed ? Loss.of(this, packed) : List.of();
    }

    /** How requests reach it, in each environment; none where one of the ways is not known. */
    public List<WebTraffic> traffic() {
        return WebTraffic.of(this);
    }

    /** The Java release that the application needs; empty where that is not known. */
    public Optional<CodeLevel> codeLevel() {
        Optional<CodeLevel> level = module.flatMap(found -> CodeLevel.of(found, build));
        return level.isPresent() || !(bundle() instanceof SourceBundle.Packed packed) ? level : CodeLevel.of(packed);
    }

    /** What the EB CLI leaves out when it zips the folder; empty where it uploads an archive, or everything. */
    public Optional<IgnoreFile> ignored() {
        boolean zips = parts.configurations().stream()
                .noneMatch(configuration -> configuration.root().has("deploy"));
        return zips ? parts.ignored().stream().findFirst() : Optional.empty();
    }

    /** Whether the build puts a file at the root of an archive, the place where Beanstalk looks. */
    public boolean isAtRoot(String path) {
        return bundle() instanceof SourceBundle.Packed packed
                ? (!packed.isJar() || path.startsWith(".ebextensions/"))
                        && packed.content().isFile(path)
                : isAtRootOf(path, SpringBoot.jar(this));
    }

    /** Whether a jar that the build makes has a file at its root, as a plain one has resources. */
    public boolean isAtRootOfJar(String path) {
        return module.stream()
                .filter(found -> !build.isPending(found))
                .flatMap(found -> build.archives(found).stream())
                .anyMatch(archive -> archive.endsWith(".jar") && isAtRootOf(path, build.open(archive)));
    }

    private static boolean isAtRootOf(String path, Optional<Archive> jar) {
        return jar.filter(content -> content.isFile(path)).isPresent();
    }

    private SourceBundle find() {
        BundleFinder finder = new BundleFinder(build);
        // of config.yml and config.global.yml only one need name the archive
        Optional<CliConfiguration> configured = parts.configurations().stream()
                .filter(configuration -> configuration.artifact().isPresent())
                .findFirst()
                .or(() -> parts.configurations().stream().findFirst());
        if (configured.isPresent()) {
            CliConfiguration configuration = configured.get();
            Optional<IgnoreFile> ignored = parts.ignored().stream()
                    .filter(file -> file.projectFolder().equals(configuration.projectFolder()))
                    .findFirst();
            return finder.configured(configuration, ignored);
        }
        return module.map(finder::guessed).orElseGet(SourceBundle.Unseen::new);
    }
}
