package io.github.awslint.build;

import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    private final Map<String, Optional<JavaModule>> modules = new HashMap<>();
    private final Map<String, Optional<PomFile>> poms = new HashMap<>();
    private final ClassPaths classPaths;
    private final List<JavaModule> told;
    private List<JavaModule> all;
    private final Map<String, PomLineage> lineages = new HashMap<>();
    private final Map<String, Optional<CompiledClass>> newestClasses = new HashMap<>();
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
        this.classPaths = new ClassPaths(tree);
        this.told =
                known.stream().sorted(Comparator.comparing(JavaModule::folder)).toList();
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

    /** The modules of the project, sorted by folder: those that the build tool tells of, or else those whose poms are found. */
    public synchronized List<JavaModule> modules() {
        if (all == null) {
            all = told.isEmpty() ? ModuleSearch.in(this) : told;
        }
        return all;
    }

    /** The pom of a module. */
    public Optional<PomFile> pom(JavaModule module) {
        return pomAt(module.folder());
    }

    /** The pom of a module with those of its parents in the project. */
    public synchronized PomLineage lineage(JavaModule module) {
        return lineages.computeIfAbsent(module.folder(), folder -> {
            List<PomFile> poms = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (String at = folder; at != null && seen.add(at); ) {
                Optional<PomFile> pom = pomAt(at);
                pom.ifPresent(poms::add);
                at = parentFolder(at, pom).orElse(null);
            }
            return new PomLineage(poms);
        });
    }

    /** Where a parent lies; empty where there is none, or one from a repository. */
    private static Optional<String> parentFolder(String folder, Optional<PomFile> pom) {
        Optional<XmlElement> parent = pom.flatMap(child -> child.root().child("parent"));
        String path = parent.flatMap(element -> element.child("relativePath"))
                .map(XmlElement::text)
                .orElse("../pom.xml");
        if (parent.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        String above = path.endsWith(".xml") ? FileTree.folderOf(path) : path;
        // a parent may lie above the linted folder
        boolean climbs = above.equals("..") && (folder.isEmpty() || folder.endsWith(".."));
        return climbs ? Optional.of(JavaModule.below(folder, above)) : FileTree.resolve(folder, above);
    }

    /** The modules below a module that is an aggregator, those of its modules included, in the order of the poms. */
    public synchronized List<JavaModule> modulesOf(JavaModule aggregator) {
        List<JavaModule> found = new ArrayList<>();
        addModules(aggregator, found);
        return found;
    }

    private void addModules(JavaModule aggregator, List<JavaModule> found) {
        for (XmlElement element : pomAt(aggregator.folder())
                .map(pom -> pom.root().all("modules/module"))
                .orElse(List.of())) {
            Optional<JavaModule> module =
                    FileTree.resolve(aggregator.folder(), element.text()).flatMap(this::moduleAt);
            if (module.isPresent() && !found.contains(module.get())) {
                found.add(module.get());
                addModules(module.get(), found);
            }
        }
    }

    /** Every module of the project: those that the build tool told of, and those that the poms name from the linted folder on. */
    public synchronized List<JavaModule> project() {
        Set<JavaModule> all = new LinkedHashSet<>();
        moduleAt("").ifPresent(top -> {
            all.add(top);
            all.addAll(modulesOf(top));
        });
        all.addAll(modules());
        return List.copyOf(all);
    }

    /** The class of a module that was compiled for the newest Java release; empty where none was compiled. */
    public synchronized Optional<CompiledClass> newestClass(JavaModule module) {
        return newestClasses.computeIfAbsent(
                module.classesFolder(),
                folder -> isPending(module) ? Optional.empty() : ClassVersions.newest(tree, folder));
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
                List.of(),
                Optional.empty()));
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
