package io.github.awslint.lint;

import io.github.awslint.discovery.NotLinted;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** The result with the findings only that another result of the same files does not have. */
    public LintResult without(LintResult other) {
        Set<String> known = new HashSet<>();
        other.findings.forEach(finding -> known.add(key(finding)));
        List<Finding> added = findings.stream()
                .filter(finding -> !known.contains(key(finding)))
                .toList();
        return new LintResult(added, files, notLinted, others, suppressed, unbuilt);
    }

    private static String key(Finding finding) {
        return finding.ruleId() + " " + finding.path() + " " + finding.start() + " " + finding.message();
    }

    /** How many findings have exactly this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
