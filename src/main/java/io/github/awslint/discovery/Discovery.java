package io.github.awslint.discovery;

import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Walks a project and finds the files that may be of a kind that is linted. */
public final class Discovery {

    /** Folders that hold no source of this project: build output, dependencies, templates of templates, tests' own broken files. */
    private static final Set<String> EXCLUDED_FOLDERS = Set.of(
            "target",
            "node_modules",
            ".git",
            ".aws-sam",
            "cdk.out",
            ".gradle",
            ".idea",
            ".terraform",
            ".venv",
            "venv",
            "__pycache__",
            "archetype-resources");

    private static final List<String> EXCLUDED_PATHS = List.of("src/test", "src/it");

    private final FileTree tree;
    private final DiscoveryOptions options;
    private final TreeSet<String> candidates = new TreeSet<>();
    private final List<NotLinted> notLinted = new ArrayList<>();
    private int others;

    private Discovery(FileTree tree, DiscoveryOptions options) {
        this.tree = tree;
        this.options = options;
    }

    /**
     * What a walk found.
     *
     * @param candidates paths of files to read, sorted
     * @param notLinted files and folders that are left out for a reason worth telling
     * @param others how many files have a name that no kind has
     */
    public record Found(List<String> candidates, List<NotLinted> notLinted, int others) {}

    /** Walks the tree. */
    public static Found find(FileTree tree, DiscoveryOptions options) {
        Discovery discovery = new Discovery(tree, options);
        discovery.walk("", false);
        discovery.named();
        return new Found(List.copyOf(discovery.candidates), List.copyOf(discovery.notLinted), discovery.others);
    }

    private void walk(String folder, boolean excludedByDefault) {
        List<FileTree.Child> children = tree.children(folder);
        boolean gradle = children.stream().anyMatch(child -> child.name().startsWith("build.gradle"));
        for (FileTree.Child child : children) {
            String path = folder.isEmpty() ? child.name() : folder + "/" + child.name();
            if (!child.folder()) {
                file(path, excludedByDefault);
            } else if (options.foreignFolders().contains(path)) {
                notLinted.add(new NotLinted(path + "/", "belongs to another module of this build"));
            } else if (!excludedByDefault
                    && (isExcludedByDefault(path, child.name())
                            || gradle && child.name().equals("build"))) {
                notLinted.add(new NotLinted(path + "/", "excluded by default"));
                if (!options.includes().isEmpty()) {
                    walk(path, true);
                }
            } else {
                walk(path, excludedByDefault);
            }
        }
    }

    private void file(String path, boolean excludedByDefault) {
        boolean included = options.includes().stream().anyMatch(pattern -> pattern.matches(path));
        if (excludedByDefault && !included) {
            return;
        }
        if (options.excludes().stream().anyMatch(pattern -> pattern.matches(path))) {
            notLinted.add(new NotLinted(path, "excluded by configuration"));
        } else if (!options.includes().isEmpty() && !included) {
            others++;
        } else if (included || FileNames.mayBeLinted(path)) {
            candidates.add(path);
        } else {
            others++;
        }
    }

    /** Files that are named outright may lie above the linted folder, where no walk comes. */
    private void named() {
        for (PathPattern include : options.includes()) {
            if (include.isPlainPath()) {
                String path = include.toString();
                if (tree.isFile(path)) {
                    if (options.excludes().stream().noneMatch(pattern -> pattern.matches(path))) {
                        candidates.add(path);
                    }
                } else if (!tree.isFolder(path)) {
                    notLinted.add(new NotLinted(path, NotLinted.MISSING));
                }
            }
        }
    }

    private static boolean isExcludedByDefault(String path, String name) {
        return EXCLUDED_FOLDERS.contains(name)
                || name.contains("{{")
                || EXCLUDED_PATHS.stream().anyMatch(excluded -> path.equals(excluded) || path.endsWith("/" + excluded));
    }
}
