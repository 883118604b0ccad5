package io.github.awslint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The part of the disk that one run of the goal looks at.
 *
 * @param root the project's folder, or without a pom the working folder
 * @param boundary the root or a folder above it; nothing outside is read
 * @param includes as configured, absolute paths made relative to the root
 * @param foreignFolders folders below the root, relative to it, that are modules with a run of their own
 * @param hasPom whether there is a project
 * @param above the folder in which the build was started and those of the parents, the nearest first
 * @param modules the folders of all modules
 */
record LintedFolder(
        Path root,
        Path boundary,
        List<String> includes,
        Set<String> foreignFolders,
        boolean hasPom,
        List<Path> above,
        List<Path> modules) {

    static LintedFolder of(MavenSession session, MavenProject project, List<String> includes) {
        boolean hasPom = project.getFile() != null;
        // whoever embeds Maven may give no such folder
        String start = session.getExecutionRootDirectory();
        Path top = Path.of(start == null ? "" : start).toAbsolutePath().normalize();
        Path root = hasPom ? project.getBasedir().toPath().toAbsolutePath().normalize() : top;
        List<String> relative = Setting.entries(includes).stream()
                .map(include -> relative(include, root))
                .toList();
        Path reactor = root.startsWith(top) ? top : root;
        return new LintedFolder(
                root,
                boundary(root, reactor, relative),
                relative,
                foreignFolders(root, session, project),
                hasPom,
                above(top, project),
                folders(session.getProjects()));
    }

    private static List<Path> above(Path top, MavenProject project) {
        List<MavenProject> parents = new ArrayList<>();
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            parents.add(parent);
        }
        return Stream.concat(Stream.of(top), folders(parents).stream()).toList();
    }

    /** A parent that comes from a repository has no folder. */
    private static List<Path> folders(List<MavenProject> projects) {
        return projects.stream()
                .map(MavenProject::getBasedir)
                .filter(Objects::nonNull)
                .map(folder -> folder.toPath().toAbsolutePath().normalize())
                .toList();
    }

    private static String relative(String include, Path root) {
        try {
            Path path = Path.of(include);
            return path.isAbsolute() ? slashes(root.relativize(path.normalize())) : include;
        } catch (InvalidPathException e) {
            // a pattern may hold what no file name of this system can
            return include;
        }
    }

    /** The reactor's top folder, or one above it where an include leads there. */
    private static Path boundary(Path root, Path reactor, List<String> includes) {
        Path boundary = reactor;
        for (String include : includes) {
            Path climbed = root;
            for (String rest = include.replace('\\', '/');
                    rest.startsWith("../") && climbed.getParent() != null;
                    rest = rest.substring(3)) {
                climbed = climbed.getParent();
            }
            boundary = boundary.startsWith(climbed) ? climbed : boundary;
        }
        return boundary;
    }

    private static Set<String> foreignFolders(Path root, MavenSession session, MavenProject project) {
        List<Path> modules = new ArrayList<>();
        for (String module : project.getModules()) {
            Path path = root.resolve(module).normalize();
            modules.add(Files.isRegularFile(path) ? path.getParent() : path);
        }
        Set<String> foreign = new HashSet<>();
        Stream.concat(modules.stream(), folders(session.getProjects()).stream())
                .filter(folder -> folder.startsWith(root) && !folder.equals(root))
                .forEach(folder -> foreign.add(slashes(root.relativize(folder))));
        return foreign;
    }

    private static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /** Where reports go: without a pom Maven's own default names no folder that exists. */
    Path outputDirectory(File configured) {
        boolean usable = configured != null && (hasPom || !configured.getPath().contains("${"));
        Path folder = usable ? configured.toPath() : Path.of("target", "aws-lint");
        return root.resolve(folder).normalize();
    }
}
