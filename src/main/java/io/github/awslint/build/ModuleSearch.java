package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds modules by their poms where no build tool tells of them. */
final class ModuleSearch {

    /** Folders that lie deeper than this below the linted one hold modules that an aggregator names, or none. */
    private static final int DEEPEST = 2;

    /** More folders than a project has where its modules lie. */
    private static final int MOST_FOLDERS = 500;

    private static final Set<String> NO_SOURCES = Set.of("src", "target", "build", "node_modules", "dist", "out");

    private final Modules modules;
    private final FileTree tree;
    private final TreeMap<String, JavaModule> found = new TreeMap<>();
    private int folders;

    private ModuleSearch(Modules modules, FileTree tree) {
        this.modules = modules;
        this.tree = tree;
    }

    /** The modules in the linted folder and not far below, and those that they name; sorted by folder. */
    static List<JavaModule> in(Modules modules, FileTree tree) {
        ModuleSearch search = new ModuleSearch(modules, tree);
        search.look("", 0);
        return List.copyOf(search.found.values());
    }

    private void look(String folder, int depth) {
        Optional<JavaModule> module = modules.moduleAt(folder);
        module.ifPresent(one -> found.put(folder, one));
        module.map(modules::modulesOf).orElse(List.of()).forEach(one -> found.put(one.folder(), one));
        if (depth < DEEPEST) {
            List<String> below = new ArrayList<>();
            for (FileTree.Child child : tree.children(folder)) {
                if (child.folder()
                        && !NO_SOURCES.contains(child.name())
                        && !child.name().startsWith(".")) {
                    below.add(JavaModule.below(folder, child.name()));
                }
            }
            for (String child : below) {
                if (++folders < MOST_FOLDERS) {
                    look(child, depth + 1);
                }
            }
        }
    }
}
