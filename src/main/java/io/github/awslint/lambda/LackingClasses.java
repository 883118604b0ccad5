package io.github.awslint.lambda;

import io.github.awslint.build.ClassPath;
import io.github.awslint.build.ConstantPool;
import io.github.awslint.build.Hierarchy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds a class that a function's code works with and that is not deployed. The code is followed from the handler through the project's own
 * classes: libraries refer to much that they can do without.
 */
public final class LackingClasses {

    /** More than the classes of any function; each is read. */
    private static final int MOST = 3_000;

    /**
     * A class that is not there.
     *
     * @param name as class files name it
     * @param user the class that needs it
     * @param certain whether the handler itself cannot do without it
     */
    public record Lack(String name, String user, boolean certain) {}

    private final DeployedFunction function;
    private final ClassPath classes;
    private final ClassPath own;

    private LackingClasses(DeployedFunction function, ClassPath classes, ClassPath own) {
        this.function = function;
        this.classes = classes;
        this.own = own;
    }

    /**
     * The first class that is missing.
     *
     * @param own the classes of the project itself; empty where they cannot be told from libraries
     */
    public static Optional<Lack> first(DeployedFunction function, Optional<ClassPath> own) {
        ClassPath classes = function.classes().filter(ClassPath::isComplete).orElse(null);
        Hierarchy hierarchy =
                classes == null ? null : function.handlerHierarchy().orElse(null);
        if (hierarchy == null) {
            return Optional.empty();
        }
        LackingClasses lacking = new LackingClasses(function, classes, own.orElse(classes));
        String handler = hierarchy.classes().get(0).name();
        return lacking.declared(hierarchy)
                .map(name -> new Lack(name, handler, true))
                .or(() -> own.isPresent() ? lacking.used(handler) : lacking.usedBy(handler, handler));
    }

    /** What the handler class cannot be loaded without, or its method cannot be found without. */
    private Optional<String> declared(Hierarchy hierarchy) {
        String method = function.handler().flatMap(HandlerName::method).orElse("handleRequest");
        Stream<String> signature = hierarchy
                .publicMethods(method)
                .flatMap(one -> Stream.concat(one.parameters().stream(), Stream.of(one.result())))
                .filter(type -> type.indexOf('/') > 0 && !type.startsWith("["));
        return Stream.concat(hierarchy.missing().stream(), signature)
                .filter(this::isLacking)
                .findFirst();
    }

    private Optional<Lack> used(String handler) {
        Set<String> seen = new HashSet<>(List.of(handler));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < MOST) {
            String user = open.poll();
            Optional<Lack> lack = usedBy(user, handler);
            if (lack.isPresent()) {
                return lack;
            }
            for (String name : names(user)) {
                if (own.holds(name) && seen.add(name)) {
                    open.add(name);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Lack> usedBy(String user, String handler) {
        return names(user).stream()
                .filter(this::isLacking)
                .findFirst()
                .map(name -> new Lack(name, user, user.equals(handler)));
    }

    /** Sorted, so that the finding is always the same. */
    private Set<String> names(String user) {
        return new TreeSet<>(classes.constants(user).map(ConstantPool::classes).orElse(Set.of()));
    }

    private boolean isLacking(String name) {
        return !classes.holds(name) && !function.isBrought(name);
    }
}
