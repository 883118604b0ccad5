package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsTest {

    private static final String MARKER = "aws-lint:ignore";

    private static List<String> yaml(String text) {
        return Comments.inYaml(new SourceFile("a.yaml", text), MARKER).stream()
                .map(Comments.Comment::text)
                .toList();
    }

    private static List<String> toml(String text) {
        return Comments.inToml(new SourceFile("a.toml", text), MARKER).stream()
                .map(Comments.Comment::text)
                .toList();
    }

    @Test
    void commentsOnTheirOwnLineAndBehindValuesAreFound() {
        assertThat(yaml("# aws-lint:ignore a\nb: c # aws-lint:ignore d -- why\n  #aws-lint:ignore e\n# other\n"))
                .containsExactly("aws-lint:ignore a", "aws-lint:ignore d -- why", "aws-lint:ignore e");
    }

    @Test
    void theLocationIsTheCommentUpToTheLineEnd() {
        SourceFile source = new SourceFile("a.yaml", "b: c  # see aws-lint:ignore x \r\nd: e\n");
        Comments.Comment comment = Comments.inYaml(source, MARKER).get(0);
        assertThat(comment.location().text()).isEqualTo("# see aws-lint:ignore x ");
        assertThat(comment.location().start()).isEqualTo(new Position(1, 7));
        assertThat(comment.text()).isEqualTo("see aws-lint:ignore x");
    }

    @Test
    void valuesAreNoComments() {
        assertThat(
                        yaml(
                                "a: 'x # aws-lint:ignore b'\nc: \"# aws-lint:ignore\n  # aws-lint:ignore d\"\ne#aws-lint:ignore: f\n"))
                .isEmpty();
        assertThat(yaml("a: |\n  # aws-lint:ignore b\n  x\n\n  # aws-lint:ignore c\nd: >-\n  # aws-lint:ignore e\n"))
                .isEmpty();
        assertThat(yaml("aws-lint:ignore: x\n")).isEmpty();
        assertThat(yaml("{\"a\": \"# aws-lint:ignore b\",\n\t\"c\": \"# aws-lint:ignore d\"}"))
                .isEmpty();
    }

    @Test
    void commentsAroundBlocksOfTextAreFound() {
        assertThat(
                        yaml(
                                "a: | # aws-lint:ignore b\n  # aws-lint:ignore x\n\n# aws-lint:ignore c\nd: !Sub # aws-lint:ignore e\n  - f\n"))
                .containsExactly("aws-lint:ignore b", "aws-lint:ignore c", "aws-lint:ignore e");
        assertThat(yaml("a: [b, # aws-lint:ignore c\n  d] # aws-lint:ignore e\n"))
                .containsExactly("aws-lint:ignore c", "aws-lint:ignore e");
        assertThat(yaml("%YAML 1.1 # aws-lint:ignore a\n--- # aws-lint:ignore b\nc: d\n"))
                .containsExactly("aws-lint:ignore a", "aws-lint:ignore b");
    }

    @Test
    void filesWithoutAValueHaveCommentsToo() {
        assertThat(yaml("# aws-lint:ignore file-empty\n")).containsExactly("aws-lint:ignore file-empty");
    }

    @Test
    void aBrokenFileGivesTheCommentsBeforeTheBreak() {
        assertThat(yaml("# aws-lint:ignore a\nb: c\nd: @e # aws-lint:ignore f\n"))
                .containsExactly("aws-lint:ignore a");
    }

    @Test
    void aCommentIsGivenOnce() {
        assertThat(yaml("# aws-lint:ignore a aws-lint:ignore b\n")).hasSize(1);
    }

    @Test
    void tomlIsNoDifferent() {
        assertThat(toml(
                        "# aws-lint:ignore a\nb = \"# aws-lint:ignore c\" # aws-lint:ignore d\ne = '''\n# aws-lint:ignore f'''\n"
                                + "[g] # aws-lint:ignore h\ni = [ # aws-lint:ignore j\n1]\n# other\n"))
                .containsExactly("aws-lint:ignore a", "aws-lint:ignore d", "aws-lint:ignore h", "aws-lint:ignore j");
        assertThat(toml("# aws-lint:ignore a\nb\n# aws-lint:ignore c\n")).containsExactly("aws-lint:ignore a");
        assertThat(toml("a = 1\n")).isEmpty();
    }
}
