package io.github.awslint.maven;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.discovery.NotLinted;
import io.github.awslint.discovery.PathPattern;
import io.github.awslint.lint.LintResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Says loudly where a user asked for files to be linted and they were not: silence would look like a clean project. */
final class Misses {

    private final Log log;
    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;

    Misses(Log log, MavenSession session, MavenProject project, MojoExecution execution) {
        this.log = log;
        this.session = session;
        this.project = project;
        this.execution = execution;
    }

    void tell(LintResult result, DiscoveryOptions options, BuildClaims claims) {
        Set<String> named = options.includes().stream()
                .filter(PathPattern::isPlainPath)
                .map(PathPattern::toString)
                .collect(Collectors.toSet());
        for (NotLinted file : result.notLinted()) {
            if (named.contains(file.path()) && !file.reason().startsWith(BuildClaims.TAKEN)) {
                tell(file);
            }
        }
        boolean asked = isCommandLine() || !options.includes().isEmpty();
        if (claims.finish(result.files().size(), Runs.count(session, execution)) && asked) {
            log.warn("aws-lint: 0 files matched, so nothing was checked; name files with -Daws-lint.includes=..."
                    + " or run with -X to see what was left out and why");
        }
    }

    private void tell(NotLinted file) {
        if (!file.reason().equals(NotLinted.MISSING)) {
            log.warn("aws-lint: " + file.path() + " is included but not linted: " + file.reason());
        } else if (!isElsewhere(file.path())) {
            log.warn("aws-lint: " + file.path() + " is included, but there is no such file in " + folder());
        }
    }

    /** A pom's includes are inherited by its modules, most of which lack the file that the parent means. */
    private boolean isElsewhere(String path) {
        try {
            return session.getProjects().stream()
                    .map(MavenProject::getBasedir)
                    .filter(Objects::nonNull)
                    .anyMatch(folder -> Files.isRegularFile(folder.toPath().resolve(path)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String folder() {
        return project.getFile() == null
                ? session.getExecutionRootDirectory()
                : project.getBasedir().toString();
    }

    private boolean isCommandLine() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }
}
