package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the classes of a deployment are looked up: folders and jars, in order. */
public final class ClassPath {

    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    private final List<ClassRoot> roots;
    private final boolean whole;
    private final Map<String, Optional<ClassFile>> known = new HashMap<>();

    /**
     * @param whole whether nothing else is on the class path at run time, besides what the platform brings
     */
    private ClassPath(List<ClassRoot> roots, boolean whole) {
        this.roots = List.copyOf(roots);
        this.whole = whole;
    }

    /** A path on which nothing can be seen. */
    public static ClassPath unknown() {
        return new ClassPath(List.of(), false);
    }

    /** A path of several; what each has read is not read again. */
    public static ClassPath join(List<ClassPath> parts) {
        List<ClassRoot> roots = new ArrayList<>();
        boolean whole = true;
        for (ClassPath part : parts) {
            roots.addAll(part.roots);
            whole &= part.whole;
        }
        return new ClassPath(roots, whole);
    }

    /** A folder of classes. */
    static ClassPath ofFolder(FileTree tree, String folder) {
        return new ClassPath(List.of(ClassRoot.folder(tree, folder)), true);
    }

    /** Jars, in order. */
    static ClassPath ofJars(FileTree tree, List<String> paths) {
        return new ClassPath(
                paths.stream().map(path -> ClassRoot.jar(tree, path)).toList(), true);
    }

    /** A deployment package and the jars in its {@code lib} folder, as Lambda puts them on the class path. */
    static ClassPath ofPackage(FileTree tree, String folder) {
        List<ClassRoot> roots = new ArrayList<>();
        roots.add(ClassRoot.folder(tree, folder));
        jars(tree, JavaModule.below(folder, "lib"), roots);
        return new ClassPath(roots, true);
    }

    /** A layer, of whose content only the jars in {@code java/lib} are put on the class path. */
    static ClassPath ofLayer(FileTree tree, String folder) {
        List<ClassRoot> roots = new ArrayList<>();
        jars(tree, JavaModule.below(folder, "java/lib"), roots);
        return new ClassPath(roots, true);
    }

    private static void jars(FileTree tree, String folder, List<ClassRoot> roots) {
        for (FileTree.Child child : tree.children(folder)) {
            if (!child.folder() && child.name().endsWith(".jar")) {
                roots.add(ClassRoot.jar(tree, folder + "/" + child.name()));
            }
        }
    }

    /** Whether a class that is not found is surely not there at run time. */
    public boolean isComplete() {
        return whole && roots.stream().allMatch(ClassRoot::isReadable);
    }

    /**
     * A class by its name in class files.
     *
     * @param name such as {@code com/example/Orders$Item}
     */
    public synchronized Optional<ClassFile> find(String name) {
        Optional<ClassFile> found = known.get(name);
        if (found == null) {
            found = read(name).flatMap(ClassFile::read);
            known.put(name, found);
        }
        return found;
    }

    /** The constants of a class by its name in class files. */
    public Optional<ConstantPool> constants(String name) {
        return read(name).flatMap(ConstantPool::read);
    }

    private Optional<byte[]> read(String name) {
        for (ClassRoot root : roots) {
            Optional<byte[]> bytes = root.read(name + ".class");
            if (bytes.isPresent()) {
                return bytes;
            }
        }
        return Optional.empty();
    }

    /** Whether a class file of this name is there, readable or not. */
    public boolean holds(String name) {
        return roots.stream().anyMatch(root -> root.holds(name + ".class"));
    }

    /** Whether a file that is no class is there, such as {@code META-INF/MANIFEST.MF}. */
    public boolean holdsFile(String path) {
        return roots.stream().anyMatch(root -> root.holds(path));
    }

    /** The names of all classes, nested ones too, as class files name them. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (ClassRoot root : roots) {
            root.files(file -> {
                if (file.endsWith(".class")) {
                    names.add(file.substring(0, file.length() - ".class".length()));
                }
            });
        }
        return names;
    }

    /** The names of all classes that stand for themselves, as Java writes them: {@code com.example.Orders}. */
    public List<String> classNames() {
        List<String> found = new ArrayList<>();
        for (String name : names()) {
            String simple = name.substring(name.lastIndexOf('/') + 1);
            // neither nested classes nor the descriptions of packages and modules
            if (simple.indexOf('$') < 0 && simple.indexOf('-') < 0) {
                found.add(name.replace('/', '.'));
            }
        }
        return found;
    }

    /** Whether the Java platform has the class. */
    public static boolean isOfPlatform(String name) {
        return name.startsWith("java/") || PLATFORM.getResource(name + ".class") != null;
    }

    /** Whether a package, such as {@code com/example}, has classes here. */
    public boolean hasPackage(String name) {
        return roots.stream().anyMatch(root -> root.hasPackage(name));
    }
}
