package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.Optional;

/** Finds the newest Java release that classes were compiled for. */
public final class ClassVersions {

    /** One compiler run makes all classes of a module alike; only other languages make some that differ. */
    private static final int MOST_CLASSES = 100;

    private static final int JAVA_8 = 52;

    private final FileTree tree;
    private Optional<CompiledClass> newest = Optional.empty();
    private int seen;

    private ClassVersions(FileTree tree) {
        this.tree = tree;
    }

    /** The newest of the classes in a folder; those that only newer releases see are left out. */
    public static Optional<CompiledClass> newest(FileTree tree, String folder) {
        ClassVersions versions = new ClassVersions(tree);
        versions.walk(folder);
        return versions.newest;
    }

    private void walk(String folder) {
        for (FileTree.Child child : tree.children(folder)) {
            if (seen >= MOST_CLASSES) {
                return;
            }
            String path = JavaModule.below(folder, child.name());
            if (!child.folder()) {
                file(path, child.name());
            } else if (!child.name().equals("META-INF")) {
                walk(path);
            }
        }
    }

    private void file(String path, String name) {
        if (name.endsWith(".class") && !name.equals("module-info.class")) {
            seen++;
            Optional<CompiledClass> found = read(tree, path);
            if (found.isPresent()
                    && (newest.isEmpty() || found.get().release() > newest.get().release())) {
                newest = found;
            }
        }
    }

    /** The release of one class; empty where the file is none. */
    public static Optional<CompiledClass> read(FileTree tree, String path) {
        try {
            byte[] bytes = tree.isFile(path) ? tree.read(path) : new byte[0];
            boolean isClass = bytes.length > 8 && bytes[0] == (byte) 0xCA && bytes[1] == (byte) 0xFE;
            int major = isClass ? (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF : 0;
            return major < JAVA_8 ? Optional.empty() : Optional.of(new CompiledClass(path, major - JAVA_8 + 8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
