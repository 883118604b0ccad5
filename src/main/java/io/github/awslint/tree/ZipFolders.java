package io.github.awslint.tree;

import io.github.awslint.tree.FileTree.Child;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folders that the names of an archive's entries imply: not every archive has entries for its folders. */
final class ZipFolders {

    private final Map<String, Long> sizes;
    private final Map<String, TreeMap<String, Child>> folders = new HashMap<>();

    /** @param sizes in bytes by path, with forward slashes */
    ZipFolders(Map<String, Long> sizes) {
        this.sizes = sizes;
        folders.put("", new TreeMap<>());
        sizes.keySet().forEach(path -> add(path, false));
    }

    private void add(String path, boolean folder) {
        String above = FileTree.folderOf(path);
        boolean known = folders.containsKey(above);
        String name = path.substring(path.lastIndexOf('/') + 1);
        folders.computeIfAbsent(above, unused -> new TreeMap<>()).put(name, new Child(name, folder));
        if (!known) {
            add(above, true);
        }
    }

    Map<String, Long> sizes() {
        return sizes;
    }

    boolean isFolder(String path) {
        return folders.containsKey(path);
    }

    List<Child> children(String folder) {
        return List.copyOf(folders.getOrDefault(folder, new TreeMap<>()).values());
    }
}
