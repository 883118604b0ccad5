package io.github.awslint.maven;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Which modules this build has yet to build. A parent runs before its modules: what it sees of them is left from an earlier build, and an
 * error about that would stop the very build that mends it.
 */
final class BuildOrder {

    /** The phases in which a module has no archive of this build. */
    private static final Set<String> BEFORE_PACKAGE = Set.of(
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "compile",
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package");

    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;

    private BuildOrder(MavenSession session, MavenProject project, MojoExecution execution) {
        this.session = session;
        this.project = project;
        this.execution = execution;
    }

    static BuildOrder of(MavenSession session, MavenProject project, MojoExecution execution) {
        return new BuildOrder(session, project, execution);
    }

    /** The folders of the modules that are still to be built, relative to a folder; none where this run builds nothing. */
    Set<String> pending(Path root) {
        Set<String> pending = new HashSet<>();
        if (builds()) {
            for (MavenProject module : session.getProjects()) {
                if (module.getFile() != null && !isBuilt(module)) {
                    pending.add(MavenModules.folder(root, module));
                }
            }
        }
        return pending;
    }

    /** Goals alone build nothing: they take what lies there. */
    private boolean builds() {
        List<String> goals = session.getGoals();
        return goals == null || goals.isEmpty() || goals.stream().anyMatch(goal -> !goal.contains(":"));
    }

    /**
     * The folders of the modules that are not even built when every module that runs this execution has done so, relative to a folder: with
     * several threads those that do not run it may still be on their way.
     */
    Set<String> pendingAtLast(Path root) {
        Set<String> pending = pending(root);
        boolean packaged = !BEFORE_PACKAGE.contains(String.valueOf(execution.getLifecyclePhase()));
        for (MavenProject module : session.getProjects()) {
            if (packaged && module.getFile() != null && Runs.has(module, execution)) {
                pending.remove(MavenModules.folder(root, module));
            }
        }
        return pending;
    }

    private boolean isBuilt(MavenProject module) {
        if (module.equals(project)) {
            return !BEFORE_PACKAGE.contains(String.valueOf(execution.getLifecyclePhase()));
        }
        boolean finished =
                session.getResult() != null && session.getResult().getBuildSummary(module) instanceof BuildSuccess;
        // with several threads the others may or may not be done, and the result must not depend on that
        return finished && (!session.isParallel() || isBefore(module));
    }

    private boolean isBefore(MavenProject module) {
        return session.getProjectDependencyGraph() != null
                && session.getProjectDependencyGraph()
                        .getUpstreamProjects(project, true)
                        .contains(module);
    }
}
