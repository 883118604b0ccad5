package io.github.awslint.build;

import java.util.List;
import java.util.Optional;

/**
 * A Maven module and what it makes. Paths are those of the tree.
 *
 * @param folder of its {@code pom.xml}; empty for the linted folder
 * @param artifactId as the pom says
 * @param version interpolated; empty where that takes more than the pom itself
 * @param packaging such as {@code jar}
 * @param buildFolder such as {@code target}
 * @param classesFolder where compiled classes lie
 * @param finalName what its archives are called, without ending; empty where that is not known
 * @param artifacts the archives that this build is known to have made
 * @param dependencies the jars, or folders of classes, that it needs at run time; empty where that is not known
 */
public record JavaModule(
        String folder,
        String artifactId,
        Optional<String> version,
        String packaging,
        String buildFolder,
        String classesFolder,
        Optional<String> finalName,
        List<String> artifacts,
        Optional<List<String>> dependencies) {

    public JavaModule {
        artifacts = List.copyOf(artifacts);
        dependencies = dependencies.map(List::copyOf);
    }

    /** A path below the module's folder. */
    public static String below(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** The path of its pom. */
    public String pom() {
        return below(folder, "pom.xml");
    }
}
