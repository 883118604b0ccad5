package io.github.awslint.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.bundle.JavaCommand.Word;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavaCommandTest {

    @Test
    void tellsOptionsOfTheMachineFromArgumentsOfTheProgram() {
        JavaCommand command =
                parse("PORT=8080 exec /usr/bin/java -Xmx512m \"-Dserver.port=5000\" -jar shop.jar --debug");
        assertThat(command.variables()).containsEntry("PORT", "8080");
        assertThat(command.options()).extracting(Word::text).containsExactly("-Xmx512m", "-Dserver.port=5000");
        assertThat(command.jar()).map(Word::text).contains("shop.jar");
        assertThat(command.arguments()).extracting(Word::text).containsExactly("--debug");
    }

    @Test
    void anArgumentCountsMoreThanAnOption() {
        JavaCommand command = parse("java -Dserver.port=5000 -jar shop.jar --server.port=8080");
        assertThat(command.setting("server.port")).map(Word::text).contains("--server.port=8080");
        assertThat(parse("java -jar shop.jar -Dserver.port=5000").setting("server.port"))
                .isEmpty();
    }

    @Test
    void aWordKnowsWhereItStands() {
        String command = "java -cp 'a b.jar:c.jar' -jar target/shop.jar";
        Word jar = parse(command).jar().orElseThrow();
        assertThat(command.substring(jar.start(), jar.end())).isEqualTo("target/shop.jar");
    }

    @Test
    void aClassMayBeStartedInPlaceOfAJar() {
        JavaCommand command = parse("java -cp shop.jar com.example.Shop --server.port=5000");
        assertThat(command.jar()).isEmpty();
        assertThat(command.arguments()).extracting(Word::text).containsExactly("--server.port=5000");
    }

    @Test
    void variablesAndArgumentFilesMayHoldAnyOption() {
        assertThat(parse("java $JAVA_OPTS -jar shop.jar").hasUnknownOptions()).isTrue();
        assertThat(parse("java @options -jar shop.jar").hasUnknownOptions()).isTrue();
        assertThat(parse("java -Xmx$MEMORY -jar shop.jar").hasUnknownOptions()).isFalse();
    }

    @Test
    void otherCommandsAreNoneOfOurs() {
        assertThat(JavaCommand.parse("./start.sh")).isEmpty();
        assertThat(JavaCommand.parse("cd shop && java -jar shop.jar")).isEmpty();
        assertThat(JavaCommand.parse("java -jar $(ls *.jar)")).isEmpty();
        assertThat(JavaCommand.parse("")).isEmpty();
        assertThat(JavaCommand.parse("java -jar")).flatMap(JavaCommand::jar).isEmpty();
    }

    private static JavaCommand parse(String command) {
        Optional<JavaCommand> parsed = JavaCommand.parse(command);
        return parsed.orElseThrow();
    }
}
