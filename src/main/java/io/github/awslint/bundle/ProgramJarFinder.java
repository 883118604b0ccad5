package io.github.awslint.bundle;

import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.build.PomFile;
import io.github.awslint.bundle.ProgramJar.Reason;
import io.github.awslint.syntax.Location;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up a jar in what is deployed, or in what the build makes. */
final class ProgramJarFinder {

    private final Application application;
    private final Build build;
    private final String folder;

    ProgramJarFinder(Application application, Procfile procfile) {
        this.application = application;
        this.build = application.build();
        this.folder = FileTree.folderOf(procfile.path());
    }

    /**
     * The jar as a missing one; empty where it is there, or may be.
     *
     * @param path relative to the bundle's root
     */
    Optional<ProgramJar> missing(Location place, String path) {
        SourceBundle bundle = application.bundle();
        if (bundle instanceof SourceBundle.Packed packed) {
            return packed.isJar() || packed.isWar() ? Optional.empty() : inArchive(place, path, packed);
        }
        if (bundle instanceof SourceBundle.Folder uploaded) {
            return inFolder(place, path, uploaded);
        }
        return bundle instanceof SourceBundle.Unseen ? amongMade(place, path, false) : Optional.empty();
    }

    private Optional<ProgramJar> inArchive(Location place, String path, SourceBundle.Packed packed) {
        // a Procfile that is not in its place is another finding
        if (!packed.content().isFile("Procfile")) {
            return Optional.empty();
        }
        if (packed.content().isFile(path)) {
            return notExecutable(place, path);
        }
        List<String> jars = packed.content().files().stream()
                .filter(name -> name.endsWith(".jar"))
                .toList();
        Optional<Location> maker = packed.maker()
                .flatMap(module -> build.lineage(module)
                        .plugin("maven-assembly-plugin")
                        .or(() -> build.pom(module).map(ProgramJarFinder::nameIn)));
        return Optional.of(new ProgramJar(
                place, path, Reason.NOT_IN_ARCHIVE, packed.name(), JarNames.nearest(path, jars), maker, true));
    }

    private Optional<ProgramJar> inFolder(Location place, String path, SourceBundle.Folder uploaded) {
        if (!folder.equals(uploaded.path()) || application.isBuiltOnInstance() && !isInBuildFolder(path)) {
            return Optional.empty();
        }
        // what is built on the instance need not be uploaded
        Optional<IgnoreFile.Line> ignored =
                application.isBuiltOnInstance() ? Optional.empty() : uploaded.excludes(path, build.tree());
        return ignored.<Optional<ProgramJar>>map(line -> Optional.of(new ProgramJar(
                        place,
                        path,
                        Reason.IGNORED,
                        line.location().source().name(),
                        Optional.empty(),
                        Optional.of(line.location()),
                        uploaded.ignored().isPresent())))
                .orElseGet(() -> amongMade(place, path, true));
    }

    private boolean isInBuildFolder(String path) {
        return application
                .module()
                .filter(module -> JavaModule.below(folder, path).startsWith(module.buildFolder() + "/"))
                .isPresent();
    }

    /** @param asItIs whether the folder is uploaded as it is, so that the jar has to lie in it where the command says */
    private Optional<ProgramJar> amongMade(Location place, String path, boolean asItIs) {
        Optional<JavaModule> module =
                application.module().filter(found -> !found.packaging().equals("war"));
        if (module.isEmpty() || build.isPending(module.get())) {
            return Optional.empty();
        }
        List<String> made = made(module.get());
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (build.tree().isFile(JavaModule.below(folder, path)) || !asItIs && isKnown(name, module.get(), made)) {
            return notExecutable(place, path);
        }
        if (made.isEmpty() || name.equals("application.jar")) {
            return Optional.empty();
        }
        Optional<String> nearest = JarNames.nearest(path, made);
        // the same jar under another version is surely not there; another name some script may give it
        boolean drifted = made.stream().anyMatch(archive -> JarNames.haveOtherVersions(name, archive));
        boolean renamed = !drifted
                && (Scripts.mention(name, build.tree(), module.get().folder())
                        || Scripts.holds(build.tree(), module.get().pom(), name));
        return renamed
                ? Optional.empty()
                : Optional.of(new ProgramJar(
                        place,
                        path,
                        Reason.NOT_MADE,
                        "",
                        nearest,
                        build.pom(module.get()).map(ProgramJarFinder::nameIn),
                        drifted));
    }

    private List<String> made(JavaModule module) {
        List<String> made = new ArrayList<>(build.archives(module));
        build.modulesOf(module).forEach(below -> made.addAll(build.archives(below)));
        made.removeIf(archive -> !archive.endsWith(".jar"));
        return made;
    }

    /** A jar that is there, and without a main class, while the build makes another of the same classes that has one. */
    private Optional<ProgramJar> notExecutable(Location place, String path) {
        List<String> made = application.module().map(this::made).orElse(List.of());
        Optional<String> jar = made.stream()
                .filter(archive -> archive.endsWith("/" + path.substring(path.lastIndexOf('/') + 1)))
                .findFirst();
        if (jar.isEmpty()
                || made.size() == 1
                || JarManifest.isExecutable(build, jar.get()).orElse(true)) {
            return Optional.empty();
        }
        return made.stream()
                .filter(archive -> JarNames.differInVersionOnly(path, archive)
                        && JarManifest.isExecutable(build, archive).orElse(false))
                .findFirst()
                .map(executable -> new ProgramJar(
                        place,
                        path,
                        Reason.NOT_EXECUTABLE,
                        "",
                        Optional.of(executable),
                        application
                                .module()
                                .flatMap(module -> build.lineage(module)
                                        .plugin("spring-boot-maven-plugin")
                                        .or(() -> build.lineage(module).plugin("maven-shade-plugin"))),
                        true));
    }

    private boolean isKnown(String name, JavaModule module, List<String> made) {
        return made.stream().anyMatch(archive -> archive.endsWith("/" + name))
                || build.tree().children(module.buildFolder()).stream()
                        .filter(FileTree.Child::folder)
                        .anyMatch(child -> build.tree().isFile(module.buildFolder() + "/" + child.name() + "/" + name))
                || Scripts.holds(build.tree(), module.pom(), name);
    }

    private static Location nameIn(PomFile pom) {
        return pom.locate("build/finalName", "version", "parent/version", "artifactId");
    }
}
