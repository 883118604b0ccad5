package io.github.awslint.maven;

import io.github.awslint.build.JavaModule;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/** The modules of a session, as Maven knows them: with parents, profiles and properties applied. */
final class MavenModules {

    private static final Set<String> RUN_TIME = Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_RUNTIME);

    private MavenModules() {}

    /**
     * The modules that lie where the linter may look.
     *
     * @param root the linted folder, to which their paths are relative
     * @param pending the folders of those that are not built yet
     */
    static List<JavaModule> of(MavenSession session, Path root, Set<String> pending) {
        List<JavaModule> modules = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            if (project.getFile() != null) {
                modules.add(module(project, root, !pending.contains(folder(root, project))));
            }
        }
        return modules;
    }

    /** The path of a module's folder. */
    static String folder(Path root, MavenProject project) {
        return relative(root, project.getBasedir().toPath().toAbsolutePath().normalize());
    }

    /** The jars outside of the project that modules need. */
    static Set<Path> libraries(List<JavaModule> modules, Path root) {
        return modules.stream()
                .flatMap(module -> module.dependencies().stream().flatMap(List::stream))
                .map(path -> root.resolve(path).normalize())
                .collect(Collectors.toSet());
    }

    private static JavaModule module(MavenProject project, Path root, boolean built) {
        Path folder = project.getBasedir().toPath().toAbsolutePath().normalize();
        return new JavaModule(
                folder(root, project),
                project.getArtifactId(),
                Optional.of(project.getVersion()),
                project.getPackaging(),
                relative(root, folder.resolve(project.getBuild().getDirectory())),
                relative(root, folder.resolve(project.getBuild().getOutputDirectory())),
                Optional.of(project.getBuild().getFinalName()),
                Stream.concat(Stream.of(project.getArtifact()), project.getAttachedArtifacts().stream())
                        .map(Artifact::getFile)
                        .filter(file -> file != null && file.isFile())
                        .map(file -> relative(root, file.toPath().toAbsolutePath()))
                        .toList(),
                built ? dependencies(project, root) : Optional.empty());
    }

    /** What the goals of this build have resolved of a module's dependencies; empty where none had to. */
    private static Optional<List<String>> dependencies(MavenProject project, Path root) {
        List<Artifact> artifacts;
        synchronized (project) {
            // Maven hides from a goal what it did not ask for; asking would make it fetch what is not there
            project.setArtifactFilter(artifact -> RUN_TIME.contains(String.valueOf(artifact.getScope())));
            artifacts = List.copyOf(project.getArtifacts());
            project.setArtifactFilter(null);
        }
        boolean resolved = project.getDependencies().stream()
                .filter(dependency -> RUN_TIME.contains(
                        dependency.getScope() == null ? Artifact.SCOPE_COMPILE : dependency.getScope()))
                .allMatch(dependency -> artifacts.stream().anyMatch(artifact -> is(artifact, dependency)));
        return resolved
                ? Optional.of(artifacts.stream()
                        .map(artifact ->
                                relative(root, artifact.getFile().toPath().toAbsolutePath()))
                        .toList())
                : Optional.empty();
    }

    private static boolean is(Artifact artifact, Dependency dependency) {
        return artifact.getFile() != null
                && artifact.getGroupId().equals(dependency.getGroupId())
                && artifact.getArtifactId().equals(dependency.getArtifactId());
    }

    private static String relative(Path root, Path path) {
        // on Windows there is no way from one drive to another, and nothing of ours on the other
        return path.getRoot().equals(root.getRoot())
                ? root.relativize(path.normalize()).toString().replace(File.separatorChar, '/')
                : path.toString().replace(File.separatorChar, '/');
    }
}
