package io.github.awslint.build;

import io.github.awslint.syntax.TextDecoder;
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

/** The modules of a project and their poms, each read when it is first asked for. */
final class Modules {

    private final FileTree tree;
    private final Map<String, Optional<JavaModule>> modules = new HashMap<>();
    private final Map<String, Optional<PomFile>> poms = new HashMap<>();
    private final Map<String, PomLineage> lineages = new HashMap<>();

    /**
     * @param known the modules that the build tool tells of; others are read from their poms
     */
    Modules(FileTree tree, List<JavaModule> known) {
        this.tree = tree;
        known.forEach(module -> modules.put(module.folder(), Optional.of(module)));
    }

    /** The module that a file or folder belongs to: the nearest one at or above it. */
    synchronized Optional<JavaModule> moduleOf(String path) {
        for (String folder = path; ; folder = FileTree.folderOf(folder)) {
            Optional<JavaModule> module = moduleAt(folder);
            if (module.isPresent() || folder.isEmpty() || folder.endsWith("..")) {
                return module;
            }
        }
    }

    /** The module whose pom lies in a folder. */
    synchronized Optional<JavaModule> moduleAt(String folder) {
        return modules.computeIfAbsent(folder, unused -> pomAt(folder).flatMap(pom -> read(folder, pom)));
    }

    /** The modules that are known so far: those that the build tool told of, and those that were asked for; sorted by folder. */
    synchronized List<JavaModule> modules() {
        return modules.values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(JavaModule::folder))
                .toList();
    }

    /** Every module of the project: those that the build tool told of, and those that the poms name from the linted folder on. */
    synchronized List<JavaModule> project() {
        Set<JavaModule> all = new LinkedHashSet<>();
        moduleAt("").ifPresent(top -> {
            all.add(top);
            all.addAll(modulesOf(top));
        });
        all.addAll(modules());
        return List.copyOf(all);
    }

    /** The pom of a module. */
    Optional<PomFile> pom(JavaModule module) {
        return pomAt(module.folder());
    }

    /** The pom of a module with those of its parents in the project. */
    synchronized PomLineage lineage(JavaModule module) {
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
    synchronized List<JavaModule> modulesOf(JavaModule aggregator) {
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
}
