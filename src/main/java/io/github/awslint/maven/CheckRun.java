package io.github.awslint.maven;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.check.Additions;
import io.github.awslint.discovery.Discovery;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.report.ConsoleReport;
import io.github.awslint.report.DataAge;
import io.github.awslint.report.Origin;
import io.github.awslint.report.ReportFiles;
import io.github.awslint.report.ReportFormat;
import io.github.awslint.report.TransformedTemplates;
import io.github.awslint.tree.DiskTree;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** One run of the goal: lints a folder, tells the console, writes the reports. */
final class CheckRun {

    private final Log log;
    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;

    CheckRun(Log log, MavenSession session, MavenProject project, MojoExecution execution) {
        this.log = log;
        this.session = session;
        this.project = project;
        this.execution = execution;
    }

    /** Lints the files of a folder that no other module of this build has linted, and prints what is found. */
    LintResult lint(LintedFolder folder, LintOptions options, Additions own) throws MojoExecutionException {
        long start = System.nanoTime();
        BuildClaims claims = BuildClaims.of(session, execution, project);
        Set<String> pending = BuildOrder.of(session, project, execution).pending(folder.root());
        LintResult result = lint(folder, options, own, claims, pending);
        log.debug("aws-lint: " + DataAge.of(own.specification().provenance()));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        new ConsoleReport(folder.root(), new MavenConsole(log)).write(result, time, waits(folder, result));
        new Misses(log, session, project, execution).tell(result, options.discovery(), claims);
        return result;
    }

    /** Whether files of a folder refer to modules that this build is still to build. */
    boolean waits(LintedFolder folder, LintResult result) {
        BuildOrder order = BuildOrder.of(session, project, execution);
        Set<String> coming = new HashSet<>(order.pending(folder.root()));
        coming.removeAll(order.pendingAtLast(folder.root()));
        return result.unbuilt().stream().map(FileTree::folderOf).anyMatch(coming::contains);
    }

    /**
     * Lints a folder again when the modules are built that its files refer to, and prints what was not found before.
     *
     * @return what was found now
     */
    LintResult lintAgain(LintedFolder folder, LintOptions options, Additions own, LintResult before)
            throws MojoExecutionException {
        BuildClaims claims = BuildClaims.of(session, execution, project);
        Set<String> pending = BuildOrder.of(session, project, execution).pendingAtLast(folder.root());
        LintResult result = lint(folder, options, own, claims, pending);
        new ConsoleReport(folder.root(), new MavenConsole(log)).writeLate(result.without(before));
        return result;
    }

    private LintResult lint(
            LintedFolder folder, LintOptions options, Additions own, BuildClaims claims, Set<String> pending)
            throws MojoExecutionException {
        List<JavaModule> modules = MavenModules.of(session, folder.root(), pending);
        try (DiskTree tree =
                new DiskTree(folder.root(), folder.boundary(), MavenModules.libraries(modules, folder.root()))) {
            Discovery.Found found = claims.claim(Discovery.find(tree, options.discovery()), folder.root());
            Build build = new Build(tree, modules, pending);
            return claims.claim(new Linter(own).lint(build, found, options), folder.root());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The folder " + folder.root() + " cannot be read; check its permissions", e);
        }
    }

    /** Writes the reports. */
    void write(Path output, Set<ReportFormat> formats, LintResult result, Origin origin) throws MojoExecutionException {
        try {
            new ReportFiles(output).write(formats, result, origin);
        } catch (IOException e) {
            throw unwritable("The reports", output, e);
        }
    }

    /** Writes what the SAM templates become, beside the reports. */
    void dumpTransformed(Path output, LintResult result) throws MojoExecutionException {
        try {
            new TransformedTemplates(output.resolve("transformed")).write(result);
        } catch (IOException e) {
            throw unwritable("The transformed templates", output, e);
        }
    }

    private static MojoExecutionException unwritable(String what, Path output, IOException cause) {
        String advice = "; let aws-lint.outputDirectory name a folder that can be written to";
        return new MojoExecutionException(
                what + " cannot be written to " + output + " (" + cause + ")" + advice, cause);
    }
}
