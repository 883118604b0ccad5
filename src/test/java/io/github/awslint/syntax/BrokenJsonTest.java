package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import org.junit.jupiter.api.Test;

class BrokenJsonTest {

    private static Document finds(String marked, String messagePart) {
        return MarkedText.expectOne("template.json", marked, Kind.JSON_SYNTAX, messagePart);
    }

    @Test
    void aTrailingCommaIsBlamedAndTheTreeIsKept() {
        assertThat(finds("{\"a\": 1«,»}", "comma before the closing \"}\"").rootMap())
                .isPresent();
        assertThat(finds("[1, 2«,»\n]", "comma before the closing \"]\"").root())
                .isPresent();
    }

    @Test
    void aMissingCommaIsBlamedOnWhatFollows() {
        finds("{\"a\": 1 «\"»b\": 2}", "comma is missing");
        finds("{\"a\": \"1\"\n «\"»b\": 2}", "comma is missing");
        finds("[1 «2»]", "comma is missing");
        finds("{\"a\": 1«;»\n\"b\": 2}", "where JSON wants \",\"");
    }

    @Test
    void unclosedBracketsAndQuotesAreBlamedWhereTheyOpen() {
        Document document = finds("{\"a\": «{»\"b\": 1\n\n", "is not closed before the file ends");
        assertThat(document.problems().get(0).notes()).hasSize(1);
        finds("«[»1, 2", "add the closing \"]\"");
        finds("«{»", "add the closing \"}\"");
        finds("{\"a\": «[»", "add the closing \"]\"");
        finds("{\"a\": «\"»unclosed}", "quote is not closed");
        finds("{\"a\": «\"»unclosed,\n\"b\": 1}", "quote is not closed");
    }

    @Test
    void bracketsThatDoNotFitAreBlamedThemselves() {
        finds("{\"a\": 1«]»", "closes the \"{\" of line 1");
        finds("{\"a\": 1}«}»", "closes nothing");
        finds("{\"a\": 1}\n«{\"b\": 2}»", "a file holds one value");
    }

    @Test
    void keysNeedDoubleQuotes() {
        finds("{\"a\": 1, «b»: 2}", "key b has no quotes");
        finds("{«'»a': 1}", "single quote");
        finds("{«\"a\"» 1}", "\":\" and a value are missing");
        finds("{«,»\"a\": 1}", "comma has no entry before it");
    }

    @Test
    void valuesAreJsonsOwn() {
        finds("{\"a\": «True»}", "write true");
        finds("{\"a\": «None»}", "write null");
        finds("{\"a\": «foo»}", "has no quotes");
        finds("{\"a\": «01»}", "number 01");
        finds("{\"a\": «.5»}", "number .5");
        finds("{\"a\": «1.»}", "number 1.");
        finds("{\"a\": «}»", "value is missing");
        finds("[«,»1]", "value is missing");
        finds("{\"a\": «\u201c»x\u201d}", "is no quote here");
        finds("{«\u00a0»\"a\": 1}", "invisible U+00A0");
        finds("{\"a\": [\"b\"«:» 1]}", "stands in a list");
        finds("{\"a\": \"b\"«:» 1}", "follows on a value");
    }

    @Test
    void stringsTakeNoControlCharactersAndOnlyJsonsEscapes() {
        finds("{\"a\": \"b«\t»c\"}", "write \\t");
        finds("{\"a\": \"b«\u0001»c\"}", "control character U+0001");
        finds("{\"a\": \"C:«\\U»sers\"}", "backslash starts no escape");
        finds("{\"a\": \"«\\u»12\"}", "backslash starts no escape");
        finds("{\"a\": \"say «\"»hi\"}", "write \\\" for a quote inside");
    }

    @Test
    void commentsAndTemplatesAreNamedAsSuch() {
        finds("{\"a\": 1, «// c»\n\"b\": 2}", "comment");
        finds("{«# c»\n\"b\": 2}", "comment");
        finds("{\"a\": «{{ x }}»}", "template engine");
    }

    @Test
    void nothingIsReportedTwice() {
        String text = "{\"a\": 1, \"a\": 2,}";
        Document document = DocumentReader.read(new SourceFile("a.json", text));
        assertThat(document.problems())
                .extracting(SyntaxProblem::kind)
                .containsExactly(Kind.SYNTAX_DUPLICATE_KEY, Kind.JSON_SYNTAX);
    }
}
