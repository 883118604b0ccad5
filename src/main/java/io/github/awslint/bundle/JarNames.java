package io.github.awslint.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares the names of jars. */
final class JarNames {

    private JarNames() {}

    /** The one of several archives that was most likely meant: of the same name but for the version, else the shortest. */
    static Optional<String> nearest(String path, List<String> archives) {
        return archives.stream()
                .filter(archive -> differInVersionOnly(name(path), archive))
                .findFirst()
                .or(() -> archives.stream()
                        .filter(archive -> name(archive).equals(name(path)))
                        .findFirst())
                .or(() -> archives.stream()
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));
    }

    /** Whether two jars are the same but for their version. */
    static boolean differInVersionOnly(String one, String other) {
        return withoutVersion(one).equals(withoutVersion(other)) && !name(one).equals(name(other));
    }

    /** Whether two jars have different versions of the same name. */
    static boolean haveOtherVersions(String one, String other) {
        return differInVersionOnly(one, other)
                && !withoutVersion(one).equals(name(one).replaceFirst("\\.jar$", ""))
                && !withoutVersion(other).equals(name(other).replaceFirst("\\.jar$", ""));
    }

    private static String withoutVersion(String path) {
        return name(path).replaceFirst("\\.jar$", "").replaceFirst("-\\d[\\w.+-]*$", "");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
