package io.github.awslint.lint;

import io.github.awslint.discovery.NotLinted;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import java.util.List;

/**
 * What linting a project gave.
 *
 * @param findings in {@link Finding#ORDER}
 * @param files what was linted, sorted by path
 * @param notLinted what was read or met but left out, with the reason, sorted by path
 * @param others how many files were not even read, because no kind has such a name
 * @param suppressed how many findings comments and metadata silenced
 * @param unbuilt the poms of modules that files refer to and that have not been built, so that nothing was compared with them; sorted
 */
public record LintResult(
        List<Finding> findings,
        List<LintedFile> files,
        List<NotLinted> notLinted,
        int others,
        int suppressed,
        List<String> unbuilt) {

    public LintResult {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        notLinted = List.copyOf(notLinted);
        unbuilt = List.copyOf(unbuilt);
    }

    /** How many findings have exactly this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
