package io.github.awslint.tree;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file tree in memory, such as the files of a rule page's example. */
public class MemoryTree implements Archive {

    private static final long LARGEST_ARCHIVE = 64L << 20;

    private final TreeMap<String, byte[]> files;

    /** @param files content by path */
    public MemoryTree(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * The files of an archive.
     *
     * @param most how many bytes they may have together
     * @return empty where there are more
     */
    static Optional<Archive> unzipped(ZipInputStream zip, long most) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long left = most;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= content.length;
                if (left < 0) {
                    return Optional.empty();
                }
                files.put(entry.getName(), content);
            }
        }
        return Optional.of(new MemoryTree(files));
    }

    @Override
    public Collection<String> files() {
        return files.keySet();
    }

    @Override
    public Optional<Archive> open(String path) {
        if (!isFile(path)) {
            return Optional.empty();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(read(path)))) {
            return unzipped(zip, LARGEST_ARCHIVE);
        } catch (IOException e) {
            return Optional.empty();
        }
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
