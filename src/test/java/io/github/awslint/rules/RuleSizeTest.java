package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSizeTest {

    private static final int MOST_LINES = 120;

    @Test
    void noRuleHasGrownBeyondWhatAReaderTakesInAtOnce() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/awslint/rules"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                boolean rule = lines.stream().anyMatch(line -> line.contains("implements Rule<"));
                if (rule && lines.size() > MOST_LINES) {
                    tooLong.add(file.getFileName() + " has " + lines.size() + " lines");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }
}
