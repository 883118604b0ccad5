package io.github.awslint.maven;

import io.github.awslint.discovery.Discovery;
import io.github.awslint.discovery.NotLinted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Which module of a build lints which file: a template above several modules that name it is linted by the first of them only. Kept in the
 * session, in types of the platform, since modules may load this plugin twice.
 */
final class BuildClaims {

    private final Map<String, String> owners;
    private final String project;

    private BuildClaims(Map<String, String> owners, String project) {
        this.owners = owners;
        this.project = project;
    }

    /** The claims of one execution of the plugin, which all modules that inherit it share. */
    static BuildClaims of(MavenSession session, MojoExecution execution, MavenProject project) {
        String key = BuildClaims.class.getName() + "/" + execution.getExecutionId();
        Map<String, Object> data = session.getRequest().getData();
        synchronized (data) {
            @SuppressWarnings("unchecked")
            Map<String, String> owners =
                    (Map<String, String>) data.computeIfAbsent(key, unused -> new ConcurrentHashMap<String, String>());
            return new BuildClaims(owners, project.getId() + " " + project.getFile());
        }
    }

    /** Takes what no other module has taken, and leaves out the rest. */
    Discovery.Found claim(Discovery.Found found, Path root) {
        List<String> mine = new ArrayList<>();
        List<NotLinted> notLinted = new ArrayList<>(found.notLinted());
        for (String path : found.candidates()) {
            String owner = owners.putIfAbsent(real(root.resolve(path)), project);
            if (owner == null || owner.equals(project)) {
                mine.add(path);
            } else {
                notLinted.add(new NotLinted(path, "already linted by " + owner.substring(0, owner.indexOf(' '))));
            }
        }
        return new Discovery.Found(mine, notLinted, found.others());
    }

    private static String real(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException e) {
            // it cannot be read; the linter says so, once for each module that names it
            return file.normalize().toString();
        }
    }

    /** Whether no module has found a file that might be one of ours yet. */
    boolean isEmpty() {
        return owners.isEmpty();
    }
}
