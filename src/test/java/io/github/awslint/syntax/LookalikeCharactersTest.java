package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import org.junit.jupiter.api.Test;

class LookalikeCharactersTest {

    private static void finds(Kind kind, String marked, String messagePart) {
        MarkedText.expectOne("a.config", marked, kind, messagePart);
    }

    private static void silent(String text) {
        assertThat(DocumentReader.read(new SourceFile("a.config", text)).problems())
                .isEmpty();
    }

    @Test
    void nonBreakingSpacesAreFoundInKeysAndIndentation() {
        finds(Kind.YAML_NON_BREAKING_SPACE, "a«\u00a0»b: 1\n", "key holds an invisible U+00A0");
        finds(Kind.YAML_NON_BREAKING_SPACE, "a:\n «\u00a0»b: 1\n", "key holds an invisible U+00A0");
        finds(
                Kind.YAML_NON_BREAKING_SPACE,
                "a:\n«\u00a0»\u00a0b: 1\n  c: 2\n",
                "indentation holds an invisible U+00A0");
        finds(Kind.YAML_NON_BREAKING_SPACE, "a:«\u00a0»y\nb: c\n", "line holds an invisible U+00A0");
        finds(Kind.YAML_NON_BREAKING_SPACE, "a:\n  -«\u200b»y\n", "line holds an invisible U+200B");
    }

    @Test
    void nonBreakingSpacesInValuesAreSilent() {
        silent("a: x\u00a0y\n");
        silent("\"a\u00a0b\": 1\n");
        silent("a: |\n  \u00a0x\n");
    }

    @Test
    void aLongDashForAHyphenIsFound() {
        finds(Kind.YAML_DASH_CHARACTER, "cron:\n«\u2014» name: x\n  url: /y\n", "write \"-\" to start a list item");
        finds(Kind.YAML_DASH_CHARACTER, "cron:\n  «\u2013» name: x\n    url: /y\n", "U+2013");
        finds(Kind.YAML_DASH_CHARACTER, "cron:\n  «\u2013» name: x\n", "U+2013");
        finds(Kind.YAML_DASH_CHARACTER, "list:\n  «\u2014» a\n  \u2014 b\n", "U+2014");
    }

    @Test
    void aLongDashInTextIsSilent() {
        silent("a: one \u2014 two\n");
        silent("a: \u2014 two\n");
        silent("a: |\n  \u2014 two\n");
    }

    @Test
    void smartQuotesAreFoundWhereTheyKeepTheFileFromBeingRead() {
        finds(Kind.YAML_SYNTAX, "a: «\u201c»foo: bar\u201d\n", "is no quote here");
        finds(Kind.YAML_SYNTAX, "a: [«\u201c»foo\u201d, \u201cb]\u201d]\n", "is no quote here");
    }

    @Test
    void smartQuotesInTextAreSilent() {
        silent("a: the \u201cbest\u201d\n");
        silent("a: \u201cquoted\u201d\n");
    }

    @Test
    void aLookalikeInTextIsNotBlamedForAnotherMistake() {
        finds(Kind.YAML_SYNTAX, "a: |\n  \u2014 x\n  \u00a0y\nb: «@»c\n", "cannot start with");
        finds(Kind.YAML_SYNTAX, "a: 'x {{ y }} \u201c'\nb: «@»c\n", "cannot start with");
    }
}
