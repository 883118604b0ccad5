package io.github.awslint.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Which modules of a build run an execution of the plugin: only of all of them together something can be said of the whole build. */
final class Runs {

    private Runs() {}

    static long count(MavenSession session, MojoExecution execution) {
        return session.getProjects().stream()
                .filter(module -> has(module, execution))
                .count();
    }

    static boolean has(MavenProject module, MojoExecution execution) {
        String plugin = execution.getGroupId() + ":" + execution.getArtifactId();
        return execution.getSource() == MojoExecution.Source.CLI
                || module.getPlugin(plugin) != null
                        && module.getPlugin(plugin).getExecutionsAsMap().containsKey(execution.getExecutionId());
    }
}
