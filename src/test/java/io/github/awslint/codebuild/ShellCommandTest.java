package io.github.awslint.codebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.codebuild.ShellCommand.Word;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellCommandTest {

    private static ScalarNode scalar(String block) {
        MapNode root = DocumentReader.read(new SourceFile("buildspec.yml", "command: |\n" + block.indent(2)))
                .rootMap()
                .orElseThrow();
        return root.scalar("command").orElseThrow();
    }

    private static List<List<String>> words(String text) {
        return ShellCommand.in(scalar(text)).stream()
                .map(command -> command.words().stream().map(Word::text).toList())
                .toList();
    }

    @Test
    void listsAndPipesAreSplitIntoSimpleCommands() {
        assertThat(words("cd infra && aws s3 ls | sort; (echo a)\n# a comment; not run\necho b#c"))
                .containsExactly(
                        List.of("cd", "infra"),
                        List.of("aws", "s3", "ls"),
                        List.of("sort"),
                        List.of("echo", "a"),
                        List.of("echo", "b#c"));
    }

    @Test
    void quotesAndContinuationsJoinWords() {
        assertThat(words("aws x --a \"b c\" \\\n  --d='e \"f'"))
                .containsExactly(List.of("aws", "x", "--a", "b c", "--d=e \"f"));
    }

    @Test
    void theOutputOfAnotherCommandIsPartOfAWordThatIsNotKnown() {
        ShellCommand command = ShellCommand.in(scalar("aws x --name $(cat a | tr \"b\" c) --last y"))
                .get(0);

        assertThat(command.values("--name"))
                .singleElement()
                .satisfies(word -> assertThat(word.known()).isFalse());
        assertThat(command.values("--last")).extracting(Word::text).containsExactly("y");
        assertThat(command.hasOnlyKnownOptions()).isTrue();
    }

    @Test
    void aVariableThatMayHoldOptionsMakesTheCommandUnknown() {
        assertThat(ShellCommand.in(scalar("aws x --stack $NAME")).get(0).hasOnlyKnownOptions())
                .isTrue();
        assertThat(ShellCommand.in(scalar("aws x $OPTIONS")).get(0).hasOnlyKnownOptions())
                .isFalse();
    }

    @Test
    void wordsKnowTheirPlaceInTheBlock() {
        Word word =
                ShellCommand.in(scalar("cd a\naws \\\n  deploy")).get(1).words().get(1);

        assertThat(word.place().start().line()).isEqualTo(4);
        assertThat(word.place().text()).isEqualTo("deploy");
    }

    @Test
    void optionsBeforeTheSubcommandDoNotHideIt() {
        ShellCommand command = ShellCommand.in(scalar("/usr/bin/aws --region eu-west-1 cloudformation deploy"))
                .get(0);

        assertThat(command.runs("aws", "cloudformation", "deploy")).isTrue();
        assertThat(command.runs("aws", "deploy", "cloudformation")).isFalse();
    }

    @Test
    void whatIsNotClosedEndsWithTheText() {
        assertThat(words("echo \"a $(b `c")).hasSize(1);
        assertThat(words("")).isEmpty();
    }
}
