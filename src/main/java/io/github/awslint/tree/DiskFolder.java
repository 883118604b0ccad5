package io.github.awslint.tree;

import io.github.awslint.tree.FileTree.Child;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a folder on disk held when it was read. */
final class DiskFolder {

    /** A folder that is not there, may not be listed, or lies outside; reading a file in it by name reports the cause. */
    static final DiskFolder NONE = new DiskFolder(Map.of());

    /** What a name in a folder stands for. A broken link counts as a file that cannot be read. */
    enum Kind {
        FILE,
        FOLDER,
        LINK_TO_FILE,
        LINK_TO_FOLDER,
        NOTHING
    }

    private final Map<String, Kind> kinds;
    /** Made when first asked for. */
    private List<Child> children;

    private DiskFolder(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    static DiskFolder read(Path folder) {
        Map<String, Kind> kinds = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                kinds.put(child.getFileName().toString(), kindOf(child));
            }
        } catch (IOException e) {
            return NONE;
        }
        return new DiskFolder(kinds);
    }

    private static Kind kindOf(Path path) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Kind.NOTHING;
        }
        if (attributes.isSymbolicLink()) {
            return Files.isDirectory(path) ? Kind.LINK_TO_FOLDER : Kind.LINK_TO_FILE;
        }
        if (attributes.isDirectory()) {
            return Kind.FOLDER;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.NOTHING;
    }

    Kind kind(String name) {
        return kinds.getOrDefault(name, Kind.NOTHING);
    }

    /** Files and folders by name; links to folders, which can form cycles, are left out. */
    List<Child> children() {
        List<Child> known = children;
        if (known == null) {
            // two threads may both make it, and make the same
            known = kinds.entrySet().stream()
                    .filter(child -> child.getValue() != Kind.NOTHING && child.getValue() != Kind.LINK_TO_FOLDER)
                    .map(child -> new Child(child.getKey(), child.getValue() == Kind.FOLDER))
                    .toList();
            children = known;
        }
        return known;
    }
}
