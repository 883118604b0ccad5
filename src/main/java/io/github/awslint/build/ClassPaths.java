package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The class paths of a build, each made once, so that no jar is read twice. */
final class ClassPaths {

    private final FileTree tree;
    private final Map<String, ClassPath> known = new HashMap<>();

    ClassPaths(FileTree tree) {
        this.tree = tree;
    }

    synchronized ClassPath classes(JavaModule module) {
        return known.computeIfAbsent(module.classesFolder(), folder -> ClassPath.ofFolder(tree, folder));
    }

    synchronized Optional<ClassPath> dependencies(JavaModule module) {
        return module.dependencies()
                .map(jars -> known.computeIfAbsent(
                        "needed:" + module.pom(),
                        unused -> ClassPath.join(
                                jars.stream().map(this::dependency).toList())));
    }

    /** A module of the same build may not be packed, but compiled only. */
    private ClassPath dependency(String path) {
        return tree.isFolder(path) ? ClassPath.ofFolder(tree, path) : ClassPath.ofJars(tree, List.of(path));
    }

    Optional<ClassPath> deployed(String path) {
        return read("package:" + path, path, ClassPath::ofPackage);
    }

    Optional<ClassPath> layer(String path) {
        return read("layer:" + path, path, ClassPath::ofLayer);
    }

    private synchronized Optional<ClassPath> read(
            String key, String path, BiFunction<FileTree, String, ClassPath> reader) {
        ClassPath found = known.get(key);
        if (found == null) {
            found = tree.isFolder(path)
                    ? reader.apply(tree, path)
                    : tree.open(path).map(archive -> reader.apply(archive, "")).orElse(null);
            if (found != null) {
                known.put(key, found);
            }
        }
        return Optional.ofNullable(found);
    }
}
