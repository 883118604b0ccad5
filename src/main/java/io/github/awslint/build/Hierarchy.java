package io.github.awslint.build;

import io.github.awslint.build.ClassFile.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A class with all that it inherits from.
 *
 * @param names the class itself, its superclasses and interfaces
 * @param classes those of them that can be read, the class itself first
 * @param missing those that are neither here, nor of the platform, nor brought by whoever runs the class
 */
public record Hierarchy(Set<String> names, List<ClassFile> classes, List<String> missing) {

    public Hierarchy {
        names = Set.copyOf(names);
        classes = List.copyOf(classes);
        missing = List.copyOf(missing);
    }

    /**
     * Follows superclasses and interfaces.
     *
     * @param brought whether the environment brings a class that the path lacks
     */
    public static Hierarchy of(ClassFile start, ClassPath path, Predicate<String> brought) {
        Set<String> names = new HashSet<>();
        List<ClassFile> classes = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(start.name()));
        while (!open.isEmpty()) {
            String name = open.poll();
            if (!names.add(name)) {
                continue;
            }
            Optional<ClassFile> found = name.equals(start.name()) ? Optional.of(start) : path.find(name);
            if (found.isPresent()) {
                classes.add(found.get());
                found.get().superName().ifPresent(open::add);
                open.addAll(found.get().interfaces());
            } else if (!ClassPath.isOfPlatform(name) && !brought.test(name)) {
                missing.add(name);
            }
        }
        return new Hierarchy(names, classes, missing);
    }

    /** Whether the class is, extends or implements a class of this name. */
    public boolean is(String name) {
        return names.contains(name);
    }

    /** Whether everything that the class inherits is known. */
    public boolean isWhole() {
        return missing.isEmpty();
    }

    /** The public methods of a name, inherited ones too. */
    public Stream<Method> publicMethods(String name) {
        return classes.stream()
                .flatMap(one -> one.methods().stream())
                .filter(method -> method.name().equals(name) && method.isPublic());
    }
}
