package io.github.awslint.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.MemoryTree;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProcfileTest {

    private static Procfile procfile(String text, String... neighbours) {
        Map<String, byte[]> files =
                Arrays.stream(neighbours).collect(Collectors.toMap(path -> path, path -> new byte[0]));
        return Procfile.of(new SourceFile("shop/Procfile", text), new MemoryTree(files));
    }

    @Test
    void aLineIsANameAndACommand() {
        Procfile file = procfile("web: java -jar shop.jar\nworker-2:./run.sh  \n");

        assertThat(file.processes()).extracting(Procfile.Process::name).containsExactly("web", "worker-2");
        assertThat(file.processes())
                .extracting(Procfile.Process::command)
                .containsExactly("java -jar shop.jar", "./run.sh");
        assertThat(file.processes().get(1).commandAt().start().column()).isEqualTo(10);
    }

    @Test
    void aNameMayHaveNoBlankAndACommandMustNotBeEmpty() {
        Procfile file = procfile("my web: java\nweb:\n web: java\n");

        assertThat(file.lines()).hasSize(3);
        assertThat(file.processes()).isEmpty();
    }

    @Test
    void blankLinesCommentsAndLineEndsOfWindowsDoNotCount() {
        Procfile file = procfile("# starts the shop\r\n\r\nweb: java -jar shop.jar\r\n");

        assertThat(file.lines()).hasSize(1);
        assertThat(file.processes().get(0).command()).isEqualTo("java -jar shop.jar");
    }

    @Test
    void onlyOtherFilesTellThatItIsMeantForBeanstalk() {
        assertThat(procfile("web: java").isForBeanstalk()).isFalse();
        assertThat(procfile("web: java", "shop/.ebextensions/a.config").isForBeanstalk())
                .isTrue();
        assertThat(procfile("web: java", ".elasticbeanstalk/config.yml").isForBeanstalk())
                .isTrue();
        assertThat(procfile("web: java", "app.json", ".platform/routes.yaml").isForBeanstalk())
                .isFalse();
    }
}
