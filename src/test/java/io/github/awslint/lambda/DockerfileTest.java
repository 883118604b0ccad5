package io.github.awslint.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    private static Optional<Dockerfile> read(String text) {
        return Dockerfile.read(TextDecoder.decode("Dockerfile", text.getBytes(StandardCharsets.UTF_8))
                .source());
    }

    @Test
    void theLastStageCountsAndWhatItBuildsOn() {
        Dockerfile file = read("""
                # two stages
                ARG JAVA=21
                FROM public.ecr.aws/lambda/java:${JAVA} AS base
                CMD ["com.example.Orders"]
                FROM maven:3 as build
                CMD ["mvn"]
                FROM --platform=linux/arm64 base
                COPY --from=build /x /y
                """).orElseThrow();
        assertThat(file.image()).isEqualTo("public.ecr.aws/lambda/java:21");
        assertThat(file.last("CMD").orElseThrow().words()).containsExactly("com.example.Orders");
        assertThat(file.from().start().line()).isEqualTo(7);
    }

    @Test
    void linesAreJoined() {
        Dockerfile file = read("FROM alpine\nENTRYPOINT [\"java\", \\\n  \"-jar\", \"a.jar\"]\n")
                .orElseThrow();
        Dockerfile.Instruction entry = file.last("ENTRYPOINT").orElseThrow();
        assertThat(entry.words()).containsExactly("java", "-jar", "a.jar");
        assertThat(entry.place().start().line()).isEqualTo(2);
    }

    @Test
    void aShellCommandHasNoWords() {
        assertThat(read("FROM alpine\nCMD java -jar a.jar\n")
                        .orElseThrow()
                        .last("CMD")
                        .orElseThrow()
                        .words())
                .isEmpty();
    }

    @Test
    void aVariableWithoutDefaultStaysOne() {
        assertThat(read("ARG BASE\nFROM $BASE\n").orElseThrow().image()).contains("$");
    }

    @Test
    void aStageMayNameItself() {
        assertThat(read("FROM a AS a\nFROM a AS a\n").orElseThrow().image()).isEqualTo("a");
    }

    @Test
    void whatStartsFromNoImageIsNone() {
        assertThat(read("")).isEmpty();
        assertThat(read("CMD [\"x\"]\n\\\n")).isEmpty();
    }
}
