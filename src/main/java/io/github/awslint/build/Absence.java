package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A path that a configuration file names, that is not there, and that no build is left to make.
 *
 * @param maker the module in whose build folder the path lies, or that makes an archive of this name elsewhere
 * @param made the archives that the maker did make
 * @param siblings what lies where the path should, in the nearest folder above that is there; for advice
 */
public record Absence(Optional<JavaModule> maker, List<String> made, List<String> siblings) {

    /** Folders that some build fills, so that a file is not there yet. */
    private static final Set<String> BUILT = Set.of(
            "target",
            "build",
            "dist",
            "out",
            "output",
            "bin",
            "release",
            "generated",
            "node_modules",
            "package",
            "packages");

    private static final Set<String> ARCHIVES = Set.of("jar", "zip", "war", "tar", "tgz", "gz");

    public Absence {
        made = List.copyOf(made);
        siblings = List.copyOf(siblings);
    }

    /** Whether a path is surely missing; empty where it is there, or where something that has not run may make it. */
    public static Optional<Absence> of(String path, Build build) {
        FileTree tree = build.tree();
        if (path.isEmpty() || tree.isFile(path) || tree.isFolder(path) || !isReachable(path, tree)) {
            return Optional.empty();
        }
        Optional<JavaModule> maker = build.moduleOf(FileTree.folderOf(path));
        if (maker.filter(module -> lies(path, module.buildFolder())).isPresent()) {
            Optional<Absence> absence = ofModule(path, maker.get(), build);
            return absence.isEmpty() && maker.get().packaging().equals("pom") ? madeElsewhere(path, build) : absence;
        }
        String folder = sourceFolder(path);
        if (!folder.equals(path) && !tree.isFolder(folder) && !build.isIgnored(folder)) {
            // nothing is built in a folder that is not there itself
            return Optional.of(new Absence(Optional.empty(), List.of(), siblings(folder, path, tree)));
        }
        if (isArchive(path) || !folder.equals(path)) {
            return madeElsewhere(path, build);
        }
        return build.isIgnored(path)
                ? Optional.empty()
                : Optional.of(new Absence(Optional.empty(), List.of(), siblings(path, path, tree)));
    }

    /**
     * Whether the project is here as a whole, so that what is missing is missing indeed: a module makes it, or its sources lie around. Of a
     * template alone nobody can tell.
     */
    public boolean isCertain(String path, Build build) {
        return maker.isPresent()
                || build.moduleOf(FileTree.folderOf(path)).isPresent()
                || !build.modules().isEmpty();
    }

    /** Nobody can tell what lies outside of what may be read. */
    private static boolean isReachable(String path, FileTree tree) {
        String above = "";
        for (String rest = path; rest.startsWith("../"); rest = rest.substring("../".length())) {
            above = JavaModule.below(above, "..");
        }
        return above.isEmpty() || tree.isFolder(above);
    }

    private static boolean lies(String path, String folder) {
        return path.startsWith(folder + "/");
    }

    private static Optional<Absence> ofModule(String path, JavaModule module, Build build) {
        if (build.isPending(module)) {
            return Optional.empty();
        }
        List<String> made = build.archives(module);
        boolean packaged = !made.isEmpty() && (module.packaging().equals("pom") || build.isCompiled(module));
        return packaged
                ? Optional.of(new Absence(Optional.of(module), made, siblings(path, path, build.tree())))
                : Optional.empty();
    }

    /** Another tool or a script may make what is not there, unless a module makes an archive of this name elsewhere. */
    private static Optional<Absence> madeElsewhere(String path, Build build) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (JavaModule module : build.modules()) {
            List<String> made = module.packaging().equals("pom") ? List.of() : build.archives(module);
            if (made.stream().anyMatch(one -> one.endsWith("/" + name))) {
                return Optional.of(new Absence(Optional.of(module), made, List.of()));
            }
        }
        return Optional.empty();
    }

    /** What of a path stands before the first folder that a build fills. */
    private static String sourceFolder(String path) {
        int end;
        for (int start = 0; start < path.length(); start = end + 1) {
            int slash = path.indexOf('/', start);
            end = slash < 0 ? path.length() : slash;
            String part = path.substring(start, end);
            if (BUILT.contains(part) || part.startsWith(".") && !part.equals("..") || part.equals("cdk.out")) {
                return path.substring(0, Math.max(0, start - 1));
            }
        }
        return path;
    }

    private static boolean isArchive(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0 && ARCHIVES.contains(path.substring(dot + 1));
    }

    /** What the wrong part of a path may have been meant to be, with the rest of the path behind it where that is there. */
    private static List<String> siblings(String missing, String path, FileTree tree) {
        String part = missing;
        String folder = FileTree.folderOf(part);
        while (!tree.isFolder(folder)) {
            part = folder;
            folder = FileTree.folderOf(folder);
        }
        String rest = path.substring(part.length());
        List<String> siblings = new ArrayList<>();
        for (FileTree.Child child : tree.children(folder)) {
            String sibling = JavaModule.below(folder, child.name()) + rest;
            if (rest.isEmpty() || tree.isFile(sibling) || tree.isFolder(sibling)) {
                siblings.add(sibling);
            }
        }
        return siblings;
    }
}
