package io.github.awslint.build;

import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the classes of a deployment are looked up: folders and jars, in order. */
public final class ClassPath {

    /** A folder of a tree, the empty path for a whole archive. */
    private record Root(FileTree tree, String folder) {

        Optional<byte[]> read(String file) {
            String path = folder.isEmpty() ? file : folder + "/" + file;
            try {
                return tree.isFile(path) ? Optional.of(tree.read(path)) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    private final List<Root> roots = new ArrayList<>();
    private final Map<String, Optional<ClassFile>> known = new HashMap<>();
    private final boolean complete;

    /**
     * @param complete whether nothing else is on the class path at run time, besides what the platform brings
     */
    ClassPath(boolean complete) {
        this.complete = complete;
    }

    ClassPath add(FileTree tree, String folder) {
        roots.add(new Root(tree, folder));
        return this;
    }

    /** A deployment package and the jars in its {@code lib} folder, as Lambda puts them on the class path. */
    static ClassPath ofPackage(Archive archive, boolean complete) {
        List<Archive> jars = new ArrayList<>();
        boolean readable = true;
        for (FileTree.Child child : archive.children("lib")) {
            if (child.name().endsWith(".jar")) {
                Optional<Archive> jar = archive.open("lib/" + child.name());
                jar.ifPresent(jars::add);
                readable &= jar.isPresent();
            }
        }
        // what a jar holds that is too large to look into, nobody knows
        ClassPath path = new ClassPath(complete && readable).add(archive, "");
        jars.forEach(jar -> path.add(jar, ""));
        return path;
    }

    /** Whether a class that is not found is surely not there at run time. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * A class by its name in class files.
     *
     * @param name such as {@code com/example/Orders$Item}
     */
    public synchronized Optional<ClassFile> find(String name) {
        return known.computeIfAbsent(
                name,
                unused -> roots.stream()
                        .map(root -> root.read(name + ".class"))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .flatMap(ClassFile::read));
    }

    /** Whether a class file of this name is there, readable or not. */
    public boolean holds(String name) {
        return roots.stream().anyMatch(root -> root.read(name + ".class").isPresent());
    }

    /** The names of all classes that stand for themselves, as Java writes them: {@code com.example.Orders}. */
    public List<String> classNames() {
        List<String> names = new ArrayList<>();
        for (Root root : roots) {
            if (root.tree() instanceof Archive archive && root.folder().isEmpty()) {
                archive.files().forEach(file -> addName(file, names));
            } else {
                addNames(root, "", names);
            }
        }
        return names;
    }

    private static void addNames(Root root, String below, List<String> names) {
        for (FileTree.Child child : root.tree().children(root.folder() + below)) {
            String path = below + "/" + child.name();
            if (child.folder()) {
                addNames(root, path, names);
            } else {
                addName(path.substring(1), names);
            }
        }
    }

    private static void addName(String file, List<String> names) {
        String simple = file.substring(file.lastIndexOf('/') + 1);
        // neither nested classes nor the descriptions of packages and modules
        if (simple.endsWith(".class") && simple.indexOf('$') < 0 && simple.indexOf('-') < 0) {
            names.add(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        }
    }

    /** Whether the Java platform has the class. */
    public static boolean isOfPlatform(String name) {
        return name.startsWith("java/") || PLATFORM.getResource(name + ".class") != null;
    }

    /** Whether a package, such as {@code com/example}, has classes here. */
    public boolean hasPackage(String name) {
        return roots.stream().anyMatch(root -> {
            String folder = root.folder().isEmpty() ? name : root.folder() + "/" + name;
            return root.tree().children(folder).stream()
                    .anyMatch(child -> child.name().endsWith(".class"));
        });
    }
}
