package io.github.awslint.build;

import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The modules of a project and what they have made so far. Nothing is looked up before a rule asks. */
public final class Build {

    private static final Set<String> ARCHIVES = Set.of(".jar", ".zip", ".war");

    private final FileTree tree;
    private final Set<String> pending;
    private final List<JavaModule> known;
    private List<JavaModule> all;
    private final Map<String, Optional<JavaModule>> modules = new HashMap<>();
    private final Map<String, Optional<PomFile>> poms = new HashMap<>();
    private final Map<String, ClassPath> classPaths = new HashMap<>();
    private final Set<String> unbuilt = new TreeSet<>();

    /**
     * @param known the modules that the build tool tells of; others are read from their poms
     */
    public Build(FileTree tree, List<JavaModule> known) {
        this(tree, known, Set.of());
    }

    /**
     * @param known the modules that the build tool tells of; others are read from their poms
     * @param pending folders of modules whose turn in this build is still to come, so that what lies there is left from an earlier one
     */
    public Build(FileTree tree, List<JavaModule> known, Set<String> pending) {
        this.tree = tree;
        this.pending = Set.copyOf(pending);
        this.known = List.copyOf(known);
        known.forEach(module -> modules.put(module.folder(), Optional.of(module)));
    }

    /** The files of the project. */
    public FileTree tree() {
        return tree;
    }

    /** The module that a file or folder belongs to: the nearest one at or above it. */
    public synchronized Optional<JavaModule> moduleOf(String path) {
        for (String folder = path; ; folder = FileTree.folderOf(folder)) {
            Optional<JavaModule> module = moduleAt(folder);
            if (module.isPresent() || folder.isEmpty() || folder.endsWith("..")) {
                return module;
            }
        }
    }

    /** The module whose pom lies in a folder. */
    public synchronized Optional<JavaModule> moduleAt(String folder) {
        return modules.computeIfAbsent(folder, unused -> pomAt(folder).flatMap(pom -> read(folder, pom)));
    }

    /** The modules of the build, sorted by folder: those that the build tool tells of, else those that the poms name. */
    public synchronized List<JavaModule> modules() {
        if (all == null) {
            Map<String, JavaModule> found = new TreeMap<>();
            if (known.isEmpty()) {
                moduleAt("").ifPresent(top -> addWithModules(top, found));
            }
            known.forEach(module -> found.put(module.folder(), module));
            all = List.copyOf(found.values());
        }
        return all;
    }

    private void addWithModules(JavaModule module, Map<String, JavaModule> found) {
        if (found.putIfAbsent(module.folder(), module) == null) {
            pom(module).stream()
                    .flatMap(pom -> pom.project().all("modules/module"))
                    .flatMap(name -> FileTree.resolve(module.folder(), name.text()).stream())
                    .flatMap(folder -> moduleAt(folder).stream())
                    .forEach(below -> addWithModules(below, found));
        }
    }

    /** The pom of a module. */
    public Optional<PomFile> pom(JavaModule module) {
        return pomAt(module.folder());
    }

    private synchronized Optional<PomFile> pomAt(String folder) {
        return poms.computeIfAbsent(folder, unused -> {
            String path = JavaModule.below(folder, "pom.xml");
            if (!tree.isFile(path)) {
                return Optional.empty();
            }
            try {
                TextDecoder.Decoded decoded = TextDecoder.decode(path, tree.read(path));
                return decoded.readable() ? PomFile.read(decoded.source()) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<JavaModule> read(String folder, PomFile pom) {
        Optional<String> artifactId = pom.value("artifactId");
        if (artifactId.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> version = pom.value("version").or(() -> pom.value("parent/version"));
        boolean named = pom.isSet("build/finalName");
        Optional<String> finalName =
                named ? pom.value("build/finalName") : version.map(text -> artifactId.get() + "-" + text);
        String buildFolder = pom.value("build/directory").orElse("target");
        String classes = pom.value("build/outputDirectory").orElse(buildFolder + "/classes");
        return Optional.of(new JavaModule(
                folder,
                artifactId.get(),
                version,
                pom.value("packaging").orElse("jar"),
                JavaModule.below(folder, buildFolder),
                JavaModule.below(folder, classes),
                finalName,
                List.of()));
    }

    /** Whether a module's turn in this build is still to come, where nothing depends on the answer but where to look. */
    public boolean isLater(JavaModule module) {
        return pending.contains(module.folder());
    }

    /** Whether a module's turn in this build is still to come. A module that was asked for and is pending is remembered as not built. */
    public synchronized boolean isPending(JavaModule module) {
        boolean waits = pending.contains(module.folder());
        if (waits) {
            unbuilt.add(module.pom());
        }
        return waits;
    }

    /** Whether a module's classes were compiled. A module that was asked for and has none is remembered as not built. */
    public synchronized boolean isCompiled(JavaModule module) {
        boolean compiled = !isPending(module) && tree.isFolder(module.classesFolder());
        if (!compiled) {
            unbuilt.add(module.pom());
        }
        return compiled;
    }

    /** The archives that lie in a module's build folder or that its build is known to have made, sorted. */
    public synchronized List<String> archives(JavaModule module) {
        if (isPending(module)) {
            return List.of();
        }
        Set<String> found = new TreeSet<>(module.artifacts());
        for (FileTree.Child child : tree.children(module.buildFolder())) {
            if (!child.folder() && ARCHIVES.stream().anyMatch(child.name()::endsWith)) {
                found.add(module.buildFolder() + "/" + child.name());
            }
        }
        if (found.isEmpty()) {
            unbuilt.add(module.pom());
        }
        return new ArrayList<>(found);
    }

    /** The compiled classes of a module, without its dependencies. */
    public synchronized ClassPath classes(JavaModule module) {
        return classPaths.computeIfAbsent(module.classesFolder(), folder -> new ClassPath(false).add(tree, folder));
    }

    /** The content of an archive. */
    public Optional<Archive> open(String path) {
        return tree.open(path);
    }

    /**
     * The class path of an archive that is deployed as it is.
     *
     * @param complete whether nothing else is on the class path at run time
     */
    public synchronized Optional<ClassPath> deployed(String path, boolean complete) {
        String key = path + (complete ? "" : "+");
        ClassPath known = classPaths.get(key);
        if (known == null) {
            known = open(path)
                    .map(archive -> ClassPath.ofPackage(archive, complete))
                    .orElse(null);
            if (known != null) {
                classPaths.put(key, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /** What the files of an archive take together when they are unpacked, in bytes; 0 where it cannot be opened. */
    public long unpackedSize(String path) {
        return open(path)
                .map(archive ->
                        archive.files().stream().mapToLong(archive::size).sum())
                .orElse(0L);
    }

    /** The poms of modules that rules asked for and whose build has not run, sorted. */
    public synchronized List<String> unbuilt() {
        return List.copyOf(unbuilt);
    }
}
