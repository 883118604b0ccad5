package io.github.awslint.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What is left to be checked when all modules have run. A parent, whose templates name what its modules make, runs before them. Kept in the
 * session, in types of the platform, since modules may load this plugin twice.
 */
final class LateChecks {

    private final List<Callable<Void>> waiting;
    private final AtomicInteger finishedRuns;
    private final long runs;

    private LateChecks(List<Callable<Void>> waiting, AtomicInteger finishedRuns, long runs) {
        this.waiting = waiting;
        this.finishedRuns = finishedRuns;
        this.runs = runs;
    }

    /** The checks of one execution of the plugin, which all modules that inherit it share. */
    static LateChecks of(MavenSession session, MojoExecution execution) {
        String key = LateChecks.class.getName() + "/" + execution.getExecutionId();
        Map<String, Object> data = session.getRequest().getData();
        synchronized (data) {
            @SuppressWarnings("unchecked")
            List<Callable<Void>> waiting =
                    (List<Callable<Void>>) data.computeIfAbsent(key, unused -> new ArrayList<Callable<Void>>());
            AtomicInteger finished = (AtomicInteger) data.computeIfAbsent(key + "/runs", unused -> new AtomicInteger());
            return new LateChecks(waiting, finished, Runs.count(session, execution));
        }
    }

    /** Leaves a check for the end. */
    void add(Callable<Void> check) {
        synchronized (waiting) {
            waiting.add(check);
        }
    }

    /** Counts this module as done; after the last one the checks run that were left. */
    void finish() throws MojoExecutionException, MojoFailureException {
        if (finishedRuns.incrementAndGet() < runs) {
            return;
        }
        List<Callable<Void>> checks;
        synchronized (waiting) {
            checks = new ArrayList<>(waiting);
            waiting.clear();
        }
        for (Callable<Void> check : checks) {
            try {
                check.call();
            } catch (MojoExecutionException | MojoFailureException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new MojoExecutionException("What was left to check at the end cannot be checked", e);
            }
        }
    }
}
