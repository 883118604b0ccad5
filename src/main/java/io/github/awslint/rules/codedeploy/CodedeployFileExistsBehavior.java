package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.FileCopy;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** What the agent does about files that something else has put where it copies to. */
final class CodedeployFileExistsBehavior implements Rule<ServerAppSpec> {

    private static final String KEY = "file_exists_behavior";
    private static final List<String> VALUES = List.of("DISALLOW", "OVERWRITE", "RETAIN");

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        boolean misplaced = false;
        for (FileCopy file : appSpec.files()) {
            Optional<Entry> entry = file.node().entry(KEY);
            entry.ifPresent(key ->
                    report.at(key, KEY + " is never read inside files; put it once at the top level, beside files"));
            misplaced |= entry.isPresent();
        }
        Optional<Entry> top = appSpec.root().entry(KEY);
        top.ifPresent(entry -> checkValue(entry, report));
        if (top.isEmpty() && !misplaced && !appSpec.files().isEmpty()) {
            report.at(
                            appSpec.root().entry("files").orElseThrow(),
                            "deployment fails on files that it did not put there itself; set " + KEY
                                    + " where that is not wanted")
                    .as(Severity.INFO);
        }
    }

    private static void checkValue(Entry entry, Reporter report) {
        String value = entry.value() instanceof ScalarNode scalar ? scalar.text() : "";
        if (!VALUES.contains(value) && !Placeholder.isIn(value)) {
            report.at(
                    entry.value(),
                    KEY + " \"" + value + "\" is not one of " + String.join(", ", VALUES) + ", in capital letters");
        }
    }
}
