package io.github.awslint.build;

import java.util.List;
import java.util.Optional;

/** What a pom declares of its dependencies, for want of the jars themselves. */
public final class DeclaredDependencies {

    private final List<String> groups;
    private final List<String> artifacts;

    private DeclaredDependencies(List<String> groups, List<String> artifacts) {
        this.groups = groups;
        this.artifacts = artifacts;
    }

    /** The dependencies of a module; empty where its pom does not tell all: a parent or a profile may add some. */
    public static Optional<DeclaredDependencies> of(JavaModule module, Build build) {
        XmlElement root = build.pom(module).map(PomFile::root).orElse(null);
        if (root == null
                || root.child("parent").isPresent()
                || !root.all("profiles/profile/dependencies").isEmpty()) {
            return Optional.empty();
        }
        List<XmlElement> dependencies = root.all("dependencies/dependency");
        List<String> groups = dependencies.stream()
                .map(dependency -> dependency.textOf("groupId"))
                .toList();
        List<String> artifacts = dependencies.stream()
                .map(dependency -> dependency.textOf("artifactId"))
                .toList();
        boolean open = groups.stream().anyMatch(group -> group.isEmpty() || group.contains("$"));
        return open ? Optional.empty() : Optional.of(new DeclaredDependencies(groups, artifacts));
    }

    /** Whether one of them may bring a package, by the customs of naming: both begin alike. */
    public boolean mayBring(String packageName) {
        String start = start(packageName);
        return groups.stream().anyMatch(group -> start(group).equals(start));
    }

    /** The group ids of all of them. */
    public List<String> groups() {
        return List.copyOf(groups);
    }

    /** The artifact ids of all of them. */
    public List<String> artifacts() {
        return List.copyOf(artifacts);
    }

    /** The first two names of a package or group, which tell whose it is: {@code com.example}. */
    public static String start(String name) {
        int first = name.indexOf('.');
        int second = first < 0 ? -1 : name.indexOf('.', first + 1);
        return second < 0 ? name : name.substring(0, second);
    }
}
