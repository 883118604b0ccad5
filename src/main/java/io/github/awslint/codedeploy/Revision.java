package io.github.awslint.codedeploy;

import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that an appspec is deployed with, seen from its folder in the source tree. That folder need not be what is deployed: builds
 * copy the appspec, its scripts and the artifact together. So a file is only called missing when it lies neither here nor in a folder
 * above, and is none that a build makes.
 */
public final class Revision {

    private static final Set<String> BUILD_FOLDERS =
            Set.of("target", "build", "out", "dist", "node_modules", "vendor", "publish", "release", "artifacts");
    private static final List<String> BUILD_PRODUCTS =
            List.of(".jar", ".war", ".ear", ".zip", ".tar", ".gz", ".tgz", ".dll", ".exe", ".rpm", ".deb");

    private final String appSpecPath;
    private final String folder;
    private final FileTree tree;
    private final boolean windows;
    private final List<String> references;

    /**
     * @param appSpecPath path of the appspec in the tree
     * @param windows whether backslashes separate folders and names match in any case
     * @param references every literal path that the appspec names
     */
    Revision(String appSpecPath, FileTree tree, boolean windows, List<String> references) {
        this.appSpecPath = appSpecPath;
        this.folder = FileTree.folderOf(appSpecPath);
        this.tree = tree;
        this.windows = windows;
        this.references = List.copyOf(references);
    }

    /** The files of the project. */
    public FileTree tree() {
        return tree;
    }

    /** Looks a path of the appspec up; a leading slash means nothing, since the agent joins every path to the bundle's folder. */
    public Presence look(String path) {
        Presence here = lookIn(folder, path);
        if (here != Presence.MISSING) {
            return here;
        }
        for (String above = folder; !above.isEmpty(); ) {
            above = FileTree.folderOf(above);
            if (lookIn(above, path) != Presence.MISSING) {
                return Presence.UNKNOWN;
            }
        }
        return isMadeByBuild(path) ? Presence.UNKNOWN : Presence.MISSING;
    }

    private Presence lookIn(String root, String path) {
        Optional<String> found = FileTree.resolve(root, normalized(path));
        if (found.isEmpty()) {
            // a path that leads out of the project cannot be looked up
            return Presence.UNKNOWN;
        }
        if (tree.isFile(found.get())) {
            return Presence.FILE;
        }
        if (tree.isFolder(found.get())) {
            return Presence.FOLDER;
        }
        return windows && inAnyCase(root, path).isPresent() ? Presence.UNKNOWN : Presence.MISSING;
    }

    /** A path with slashes, whatever the instances' system separates folders with. */
    String normalized(String path) {
        return windows ? path.replace('\\', '/') : path;
    }

    /** The path of the tree that a path of the appspec means when its folder is what is deployed. */
    public Optional<String> resolve(String path) {
        return FileTree.resolve(folder, normalized(path));
    }

    /** The file of the tree that a path of the appspec means; empty where there is none in the appspec's folder. */
    public Optional<String> file(String path) {
        return FileTree.resolve(folder, normalized(path)).filter(tree::isFile);
    }

    /** The script that a path of the appspec means, where it lies here and is text. */
    public Optional<ScriptFile> script(String path) {
        return file(path).flatMap(found -> ScriptFile.read(found, tree));
    }

    /** A path that differs from the given one only in upper and lower case. */
    public Optional<String> inAnyCase(String path) {
        return inAnyCase(folder, path);
    }

    private Optional<String> inAnyCase(String root, String path) {
        String found = "";
        for (String part : normalized(path).split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            String parent = FileTree.resolve(root, found).orElse("");
            Optional<String> child = tree.children(parent).stream()
                    .map(FileTree.Child::name)
                    .filter(part::equalsIgnoreCase)
                    .findFirst();
            if (child.isEmpty()) {
                return Optional.empty();
            }
            found = found.isEmpty() ? child.get() : found + "/" + child.get();
        }
        return Optional.of(found).filter(text -> !text.isEmpty());
    }

    private boolean isMadeByBuild(String path) {
        String[] parts = normalized(path).split("/");
        for (int i = 0; i < parts.length; i++) {
            if (BUILD_FOLDERS.contains(parts[i])) {
                return true;
            }
        }
        return BUILD_PRODUCTS.stream().anyMatch(path::endsWith);
    }

    /**
     * Whether this folder is surely what is deployed: the appspec has the name that the agent looks for, something that it names lies
     * here, no buildspec assembles a bundle, and the folder is no source folder of a build.
     */
    public boolean isDeployedAsItStands() {
        String name = appSpecPath.substring(appSpecPath.lastIndexOf('/') + 1);
        return (name.equals("appspec.yml") || name.equals("appspec.yaml"))
                && !("/" + folder + "/").contains("/src/")
                && !hasBuildSpec()
                && !isElsewhere();
    }

    /** Whether nothing that the appspec names lies here, so that the bundle is probably put together somewhere else. */
    public boolean isElsewhere() {
        return references.stream().noneMatch(this::lies);
    }

    /** Whether the appspec names a file. */
    boolean names(String path) {
        return references.stream()
                .anyMatch(reference ->
                        FileTree.resolve("", normalized(reference)).orElse("").equals(path));
    }

    private boolean lies(String reference) {
        String path = FileTree.resolve("", normalized(reference)).orElse("");
        return !path.isEmpty() && (lookIn(folder, path) == Presence.FILE || lookIn(folder, path) == Presence.FOLDER);
    }

    private boolean hasBuildSpec() {
        return hasBuildSpec(folder) || hasBuildSpec("");
    }

    private boolean hasBuildSpec(String where) {
        return tree.children(where).stream()
                .anyMatch(child -> !child.folder() && child.name().startsWith("buildspec"));
    }
}
