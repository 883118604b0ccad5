package io.github.awslint.maven;

import io.github.awslint.check.OwnPage;
import io.github.awslint.check.OwnTypes;
import io.github.awslint.discovery.Discovery;
import io.github.awslint.discovery.NotLinted;
import io.github.awslint.lint.LintResult;
import io.github.awslint.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * What the modules of a build know of each other: which of them lints which file. A template above several modules that name it is linted by
 * the first of them only. Kept in the session, in types of the platform, since modules may load this plugin twice.
 */
final class BuildClaims {

    /** How the reason of a file begins that another module lints. */
    static final String TAKEN = "already linted by ";

    private static final Set<String> SHARED = Set.of(OwnPage.INVALID.id(), OwnTypes.INVALID.id());

    private final Map<String, String> owners;
    private final AtomicInteger lintedFiles;
    private final AtomicInteger finishedRuns;
    private final String project;

    private BuildClaims(
            Map<String, String> owners, AtomicInteger lintedFiles, AtomicInteger finishedRuns, String project) {
        this.owners = owners;
        this.lintedFiles = lintedFiles;
        this.finishedRuns = finishedRuns;
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
            return new BuildClaims(
                    owners,
                    (AtomicInteger) data.computeIfAbsent(key + "/files", unused -> new AtomicInteger()),
                    (AtomicInteger) data.computeIfAbsent(key + "/runs", unused -> new AtomicInteger()),
                    project.getId() + " " + project.getFile());
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
                notLinted.add(new NotLinted(path, TAKEN + owner.substring(0, owner.indexOf(' '))));
            }
        }
        return new Discovery.Found(mine, notLinted, found.others());
    }

    /** The result without what another module has said of a folder that all modules share: the project's own rules and types. */
    LintResult claim(LintResult result, Path root) {
        List<Finding> findings = new ArrayList<>(result.findings());
        findings.removeIf(finding -> SHARED.contains(finding.ruleId()) && !isMine(root.resolve(finding.path())));
        return new LintResult(
                findings, result.files(), result.notLinted(), result.others(), result.suppressed(), result.unbuilt());
    }

    private boolean isMine(Path file) {
        String owner = owners.putIfAbsent(real(file), project);
        return owner == null || owner.equals(project);
    }

    private static String real(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException e) {
            // it cannot be read; the linter says so, once for each module that names it
            return file.normalize().toString();
        }
    }

    /**
     * Counts this module as done.
     *
     * @param files how many files it linted
     * @param runs how many modules there are to lint
     * @return whether it was the last of them and none of them linted anything
     */
    boolean finish(int files, long runs) {
        int all = lintedFiles.addAndGet(files);
        return finishedRuns.incrementAndGet() >= runs && all == 0;
    }
}
