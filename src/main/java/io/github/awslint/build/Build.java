package io.github.awslint.build;

import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The modules of a project and what they have made so far. Nothing is looked up before a rule asks. */
public final class Build {

    private static final Set<String> ARCHIVES = Set.of(".jar", ".zip", ".war");

    private final FileTree tree;
    private final Set<String> pending;
    private final Modules modules;
    private final ClassPaths classPaths;
    private final Map<String, Optional<CompiledClass>> newestClasses = new HashMap<>();
    private final Set<String> unbuilt = new TreeSet<>();
    private Ignored ignored;

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
        this.modules = new Modules(tree, known);
        this.classPaths = new ClassPaths(tree);
    }

    /** The files of the project. */
    public FileTree tree() {
        return tree;
    }

    /** Whether {@code .gitignore} keeps a path, or a folder above it, out of the repository. */
    synchronized boolean isIgnored(String path) {
        if (ignored == null) {
            ignored = Ignored.in(tree);
        }
        return ignored.contains(path);
    }

    /** The module that a file or folder belongs to: the nearest one at or above it. */
    public Optional<JavaModule> moduleOf(String path) {
        return modules.moduleOf(path);
    }

    /** The module whose pom lies in a folder. */
    public Optional<JavaModule> moduleAt(String folder) {
        return modules.moduleAt(folder);
    }

    /** The modules of the project, sorted by folder: those that the build tool tells of, and those whose poms are found. */
    public List<JavaModule> modules() {
        return modules.all();
    }

    /** The modules below a module that is an aggregator, those of its modules included, in the order of the poms. */
    public List<JavaModule> modulesOf(JavaModule aggregator) {
        return modules.modulesOf(aggregator);
    }

    /** The pom of a module. */
    public Optional<PomFile> pom(JavaModule module) {
        return modules.pom(module);
    }

    /** The pom of a module with those of its parents in the project. */
    public PomLineage lineage(JavaModule module) {
        return modules.lineage(module);
    }

    /** The class of a module that was compiled for the newest Java release; empty where none was compiled. */
    public synchronized Optional<CompiledClass> newestClass(JavaModule module) {
        return newestClasses.computeIfAbsent(
                module.classesFolder(),
                folder -> isPending(module) ? Optional.empty() : ClassVersions.newest(tree, folder));
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
        // what an aggregator packs is up to its plugins, and mostly nothing
        boolean expected = !module.packaging().equals("pom");
        Set<String> found = new TreeSet<>();
        for (String artifact : module.artifacts()) {
            // of a module that is only compiled it is the folder of classes
            if (ARCHIVES.stream().anyMatch(artifact::endsWith)) {
                found.add(artifact);
            }
        }
        for (FileTree.Child child : tree.children(module.buildFolder())) {
            if (!child.folder() && ARCHIVES.stream().anyMatch(child.name()::endsWith)) {
                found.add(module.buildFolder() + "/" + child.name());
            }
        }
        if (found.isEmpty() && expected) {
            unbuilt.add(module.pom());
        }
        return new ArrayList<>(found);
    }

    /** The compiled classes of a module, without its dependencies. */
    public ClassPath classes(JavaModule module) {
        return classPaths.classes(module);
    }

    /** The jars that a module has at run time besides its own classes; empty where the build tool has not told. */
    public Optional<ClassPath> dependencies(JavaModule module) {
        return classPaths.dependencies(module);
    }

    /** The content of an archive. */
    public Optional<Archive> open(String path) {
        return tree.open(path);
    }

    /** The class path of an archive or folder that is deployed as it is. */
    public Optional<ClassPath> deployed(String path) {
        return classPaths.deployed(path);
    }

    /** What an archive or folder that is deployed as a layer adds to the class path. */
    public Optional<ClassPath> layer(String path) {
        return classPaths.layer(path);
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
