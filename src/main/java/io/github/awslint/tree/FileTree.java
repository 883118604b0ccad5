package io.github.awslint.tree;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The files of a project, seen from the linted folder. Paths are relative to that folder, with forward slashes, and case-sensitive on
 * every system: what AWS unpacks lies on a case-sensitive disk. A path may start with {@code ../} where a file above the folder was
 * named; nothing outside the project can be reached.
 */
public interface FileTree {

    /** A file or folder that a folder holds. */
    record Child(String name, boolean folder) {}

    /**
     * The content of a folder, sorted by name; the folder itself is the empty path. Empty where there is no such folder; links to
     * folders are left out.
     */
    List<Child> children(String folder);

    /** Whether there is a regular file at this path. */
    boolean isFile(String path);

    /** Whether there is a folder at this path; the empty path is the linted folder. */
    boolean isFolder(String path);

    /** The size of a file in bytes; 0 where there is none. */
    long size(String path);

    /**
     * The content of a file.
     *
     * @throws IOException where it cannot be read
     */
    byte[] read(String path) throws IOException;

    /**
     * The content of a zip archive (a jar, a war) as a tree of its own, whose paths start at the archive's root. Empty where there is no
     * such file, or it is no readable archive, or holds more entries than a deployment can.
     */
    Optional<Archive> open(String path);

    /** Whether the file may be executed; empty where the system does not tell. */
    Optional<Boolean> isExecutable(String path);

    /**
     * Joins a folder and a relative path. Empty where the result would lie above the linted folder, or above the folder itself where that
     * lies above it.
     */
    static Optional<String> resolve(String folder, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : folder.split("/")) {
            append(parts, part);
        }
        for (String part : relative.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty() || parts.peekLast().equals("..")) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else {
                append(parts, part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static void append(Deque<String> parts, String part) {
        if (!part.isEmpty() && !part.equals(".")) {
            parts.addLast(part);
        }
    }

    /** The folder of a path: what stands before the last slash, or the empty path. */
    static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
