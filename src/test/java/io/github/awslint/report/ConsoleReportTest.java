package io.github.awslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.lint.LintResult;
import io.github.awslint.rule.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private final List<String> lines = new ArrayList<>();

    private List<String> print(LintResult result) {
        new ConsoleReport(Linted.ROOT, new ConsoleReport.Console() {
                    @Override
                    public void print(Severity severity, String line) {
                        lines.add(severity + " " + line);
                    }

                    @Override
                    public void debug(String line) {
                        lines.add("DEBUG " + line);
                    }
                })
                .write(result, Duration.ofMillis(84), false);
        return lines;
    }

    @Test
    void showsTheSourceWithACaretUnderTheRange() {
        String path = Linted.ROOT.resolve("deploy/template.yaml").toString();

        print(Linted.file("deploy/template.yaml", Linted.twice("QueueName")));

        assertThat(lines.get(1)).startsWith("ERROR " + path + ":[6,7] (syntax-duplicate-key) key \"QueueName\"");
        assertThat(lines.subList(2, 4)).containsExactly("ERROR           QueueName: b", "ERROR           ^^^^^^^^^");
        assertThat(lines.get(4)).startsWith("ERROR " + path + ":[5,7] note: ");
        assertThat(lines.get(5)).isEqualTo("INFO aws-lint: 1 error in 1 file (CloudFormation template: 1), 84 ms");
        assertThat(lines).hasSize(6);
    }

    @Test
    void saysOneLineOfACleanProject() {
        print(Linted.file("template.yaml", Linted.CLEAN));

        assertThat(lines)
                .filteredOn(line -> !line.startsWith("DEBUG"))
                .containsExactly("INFO aws-lint: no findings in 1 file (CloudFormation template: 1), 84 ms");
    }

    @Test
    void accountsForFilesThatAreNotLinted() {
        print(Linted.files(
                Map.of("template.yaml", Linted.CLEAN, "k8s.yaml", "kind: Pod\n", "a/target/x.yaml", "", "App.java", ""),
                1));

        assertThat(lines)
                .anyMatch(line -> line.startsWith("DEBUG not linted: k8s.yaml ("))
                .contains("DEBUG not linted: a/target/ (excluded by default)")
                .anyMatch(line -> line.startsWith("DEBUG not read: 1 files"));
    }

    @Test
    void countsWhatIsSuppressed() {
        print(Linted.file(
                "template.yaml",
                Linted.twice("QueueName").stripTrailing() + " # aws-lint:ignore syntax-duplicate-key -- x"));

        assertThat(lines).last().asString().endsWith("84 ms, 1 suppressed");
    }

    @Test
    void pathsCannotDriveTheTerminal() {
        print(Linted.file("\u001b[31m.yaml", Linted.twice("QueueName")));

        assertThat(lines)
                .noneMatch(line -> line.contains("\u001b"))
                .anyMatch(line -> line.contains("\\u001b[31m.yaml:[6,7]"));
    }
}
