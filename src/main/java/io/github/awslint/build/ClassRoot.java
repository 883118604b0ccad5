package io.github.awslint.build;

import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A folder of classes or a jar. It is opened when a class is looked for in it, and once only. */
final class ClassRoot {

    private final Supplier<Optional<Archive>> opener;
    private final String folder;
    private Optional<? extends FileTree> tree;

    private ClassRoot(Optional<FileTree> tree, Supplier<Optional<Archive>> opener, String folder) {
        this.tree = tree.isPresent() ? tree : null;
        this.opener = opener;
        this.folder = folder;
    }

    /**
     * A folder of a tree.
     *
     * @param folder the empty path for the whole tree
     */
    static ClassRoot folder(FileTree tree, String folder) {
        return new ClassRoot(Optional.of(tree), Optional::empty, folder);
    }

    static ClassRoot jar(FileTree tree, String path) {
        return new ClassRoot(Optional.empty(), () -> tree.open(path), "");
    }

    private synchronized Optional<? extends FileTree> tree() {
        if (tree == null) {
            tree = opener.get();
        }
        return tree;
    }

    /** Whether it can be looked into; what a jar holds that is too large for that, nobody knows. */
    boolean isReadable() {
        return tree().isPresent();
    }

    private String path(String file) {
        return folder.isEmpty() ? file : file.isEmpty() ? folder : folder + "/" + file;
    }

    boolean holds(String file) {
        return tree().filter(files -> files.isFile(path(file))).isPresent();
    }

    Optional<byte[]> read(String file) {
        if (!holds(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(tree().orElseThrow().read(path(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean hasPackage(String name) {
        return children(name).stream().anyMatch(child -> child.name().endsWith(".class"));
    }

    private List<FileTree.Child> children(String below) {
        return tree().<List<FileTree.Child>>map(files -> files.children(path(below)))
                .orElse(List.of());
    }

    /** Tells the path of every file below the root. */
    void files(Consumer<String> consumer) {
        FileTree files = tree().orElse(null);
        if (files instanceof Archive archive && folder.isEmpty()) {
            archive.files().forEach(consumer);
        } else if (files != null) {
            files("", consumer);
        }
    }

    private void files(String below, Consumer<String> consumer) {
        for (FileTree.Child child : children(below)) {
            String path = below.isEmpty() ? child.name() : below + "/" + child.name();
            if (child.folder()) {
                files(path, consumer);
            } else {
                consumer.accept(path);
            }
        }
    }
}
