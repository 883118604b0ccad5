package io.github.awslint.maven;

import io.github.awslint.build.JavaModule;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The modules of a session, as Maven knows them: with parents, profiles and properties applied. */
final class MavenModules {

    private MavenModules() {}

    /**
     * The modules that lie where the linter may look.
     *
     * @param root the linted folder, to which their paths are relative
     */
    static List<JavaModule> of(MavenSession session, Path root) {
        List<JavaModule> modules = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            if (project.getFile() != null) {
                modules.add(module(project, root));
            }
        }
        return modules;
    }

    /** The path of a module's folder. */
    static String folder(Path root, MavenProject project) {
        return relative(root, project.getBasedir().toPath().toAbsolutePath().normalize());
    }

    private static JavaModule module(MavenProject project, Path root) {
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
                Optional.empty());
    }

    private static String relative(Path root, Path path) {
        // on Windows there is no way from one drive to another, and nothing of ours on the other
        return path.getRoot().equals(root.getRoot())
                ? root.relativize(path.normalize()).toString().replace(File.separatorChar, '/')
                : path.toString().replace(File.separatorChar, '/');
    }
}
