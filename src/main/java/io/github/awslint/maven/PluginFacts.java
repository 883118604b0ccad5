package io.github.awslint.maven;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What this plugin has to know of itself. */
final class PluginFacts {

    private PluginFacts() {}

    static String version(MojoExecution execution) {
        return execution.getVersion();
    }

    /** The command that explains a rule, up to its id. Maven knows the short name only where the pom names the plugin. */
    static String explainCommand(MojoExecution execution, MavenProject project) {
        String key = execution.getGroupId() + ":" + execution.getArtifactId();
        boolean named = project.getFile() != null && project.getPlugin(key) != null;
        String plugin = named ? "aws-lint" : key + ":" + execution.getVersion();
        return "mvn " + plugin + ":explain -Drule=";
    }
}
