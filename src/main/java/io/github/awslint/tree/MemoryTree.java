package io.github.awslint.tree;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A file tree in memory, such as the files of a rule page's example. */
public class MemoryTree implements Archive {

    private final TreeMap<String, byte[]> files;
    private final Map<String, Optional<Archive>> archives = new ConcurrentHashMap<>();

    /** @param files content by path */
    public MemoryTree(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    public Collection<String> files() {
        return files.keySet();
    }

    @Override
    public Optional<Archive> open(String path) {
        return archives.computeIfAbsent(path, unused -> NestedZip.open(this, path));
    }

    @Override
    public List<Child> children(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        TreeSet<String> folders = new TreeSet<>();
        TreeMap<String, Child> found = new TreeMap<>();
        for (String path : files.keySet()) {
            if (path.startsWith(prefix)) {
                String rest = path.substring(prefix.length());
                int slash = rest.indexOf('/');
                if (slash < 0) {
                    found.put(rest, new Child(rest, false));
                } else {
                    folders.add(rest.substring(0, slash));
                }
            }
        }
        folders.forEach(name -> found.put(name, new Child(name, true)));
        return List.copyOf(found.values());
    }

    @Override
    public boolean isFile(String path) {
        return files.containsKey(path);
    }

    @Override
    public boolean isFolder(String path) {
        return path.isEmpty() || files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
    }

    @Override
    public long size(String path) {
        byte[] content = files.get(path);
        return content == null ? 0 : content.length;
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] content = files.get(path);
        if (content == null) {
            throw new FileNotFoundException(path);
        }
        return content.clone();
    }

    @Override
    public Optional<Boolean> isExecutable(String path) {
        return Optional.empty();
    }
}
