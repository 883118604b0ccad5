package io.github.awslint.maven;

import io.github.awslint.lint.LintResult;
import io.github.awslint.report.Summary;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The parameter {@code failOn}: from which severity on findings fail the build. */
final class FailOn {

    private static final String NEVER = "never";

    private final Optional<Severity> lowest;

    private FailOn(Optional<Severity> lowest) {
        this.lowest = lowest;
    }

    static FailOn parse(String value) throws MojoExecutionException {
        Optional<Severity> severity = Severity.parse(value);
        if (severity.isEmpty() && !value.strip().equalsIgnoreCase(NEVER)) {
            List<String> allowed = new ArrayList<>(Severities.names());
            allowed.add(NEVER);
            throw Setting.unknown("failOn", value, allowed);
        }
        return new FailOn(severity);
    }

    /**
     * Fails the build if it has to.
     *
     * @param explain the command that explains a rule, up to its id
     * @param reports where the reports are
     */
    void apply(LintResult result, String explain, Path reports) throws MojoFailureException {
        Optional<Finding> failing = result.findings().stream()
                .filter(finding -> lowest.isPresent() && finding.severity().compareTo(lowest.get()) >= 0)
                .findFirst();
        if (failing.isPresent()) {
            throw new MojoFailureException(
                    "aws-lint found " + Summary.counts(result) + ". To learn why and how to fix it, run \"" + explain
                            + failing.get().ruleId() + "\". Reports: " + reports);
        }
    }
}
