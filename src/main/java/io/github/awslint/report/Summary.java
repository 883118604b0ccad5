package io.github.awslint.report;

import io.github.awslint.discovery.FileKind;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.LintedFile;
import io.github.awslint.rule.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run comes to, in a line. */
public final class Summary {

    private Summary() {}

    static String of(LintResult result, Duration time) {
        if (result.files().isEmpty() && result.findings().isEmpty()) {
            return "aws-lint: 0 files matched";
        }
        StringBuilder line = new StringBuilder("aws-lint: ");
        line.append(result.findings().isEmpty() ? "no findings" : counts(result));
        line.append(" in ").append(plural(result.files().size(), "file"));
        line.append(" (").append(kinds(result)).append(')');
        line.append(", ").append(time.toMillis()).append(" ms");
        if (result.suppressed() > 0) {
            line.append(", ").append(result.suppressed()).append(" suppressed");
        }
        return line.toString();
    }

    /** What the builds of modules gave that ran after the files were linted. */
    static String late(LintResult added) {
        String open = added.unbuilt().isEmpty() ? "" : "; still not built: " + String.join(", ", added.unbuilt());
        String found = added.findings().isEmpty() ? "no further findings" : counts(added);
        return Printable.of("aws-lint: compared with the build, now that it has run: " + found + open);
    }

    /** What was left out because the build has not run, and how to have it. */
    static String unbuilt(LintResult result) {
        return Printable.of("aws-lint: not compared with the build of " + String.join(", ", result.unbuilt())
                + ", which has not run yet; after mvn verify, run the check goal again");
    }

    /** What is left out for now because the build has yet to come. */
    static String awaited(LintResult result) {
        return Printable.of("aws-lint: not compared yet with the build of " + String.join(", ", result.unbuilt())
                + "; that follows after the last module");
    }

    /** How many findings of each severity there are, the worst first: {@code 2 errors, 1 warning}. */
    public static String counts(LintResult result) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            if (result.count(severity) > 0) {
                counts.add(plural(result.count(severity), severity.label()));
            }
        }
        return String.join(", ", counts);
    }

    private static String kinds(LintResult result) {
        Map<FileKind, Integer> counts = new EnumMap<>(FileKind.class);
        for (LintedFile file : result.files()) {
            counts.merge(file.kind(), 1, Integer::sum);
        }
        List<String> kinds = new ArrayList<>();
        counts.forEach((kind, count) -> kinds.add(kind.title() + ": " + count));
        return String.join(", ", kinds);
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
