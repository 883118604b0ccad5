package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import org.junit.jupiter.api.Test;

class BrokenTomlTest {

    private static void finds(String marked, String messagePart) {
        MarkedText.expectOne("samconfig.toml", marked, Kind.TOML_SYNTAX, messagePart);
    }

    private static void duplicates(String marked, String messagePart) {
        MarkedText.expectOne("samconfig.toml", marked, Kind.SYNTAX_DUPLICATE_KEY, messagePart);
    }

    @Test
    void textNeedsQuotes() {
        finds("a = «orders»\n", "value orders has no quotes");
        finds("a = «orders\"»\n", "add the opening quote");
        finds("a = «\u201corders\u201d»\n", "is no quote");
        finds("a = «True»\n", "write true");
        finds("a = «{{ name }}»\n", "template engine");
        finds("a = ‹\n", "value is missing");
    }

    @Test
    void quotesAreClosed() {
        finds("a = «\"orders»\nb = 1\n", "add the closing quote");
        finds("a = «'orders»\nb = 1\n", "add the closing quote");
        finds("a = «\"\"\"»orders\nb = 1\n", "three closing quotes");
    }

    @Test
    void backslashesAreEscapesInDoubleQuotes() {
        finds("a = \"C:«\\»d\"\n", "double it, or use single quotes");
        finds("a = \"C:«\\U»sers\"\n", "need the 8 hex digits");
        finds("a = \"«\\u»d800\"\n", "need the 4 hex digits");
    }

    @Test
    void numbersAndDatesHaveTomlsForm() {
        finds("a = «010»\n", "starts with a zero");
        finds("a = «1.»\n", "no number or date");
        finds("a = «1979-13-01»\n", "no number or date");
    }

    @Test
    void keysAndValuesAreJoinedByAnEqualsSign() {
        finds("a‹\n", "\"=\" is missing");
        finds("a«:» 1\n", "\":\" stands between key and value");
        finds("«=» 1\n", "key is missing before \"=\"");
        finds("«@»a = 1\n", "cannot start a key");
        finds("a = 1 «b» = 2\n", "text behind the end of a value");
        finds("«\"»\"\"a\"\"\" = 1\n", "three quotes");
    }

    @Test
    void bracketsAreClosedAndSeparated() {
        finds("a = «[»\"x\",\nb = 1\n", "array is not closed");
        finds("a = «[»1\n", "array is not closed");
        finds("a = [1 «2»]\n", "comma is missing");
        finds("a = «{» b = 1,\n c = 2 }\n", "does not end on its line");
        finds("a = { b = 1 «c» = 2 }\n", "comma is missing");
        finds("a = { b = 1, «}»\n", "comma before \"}\"");
        finds("«[a»\nb = 1\n", "table name is not closed");
        finds("[«]»\n", "key is missing before \"]\"");
    }

    @Test
    void controlCharactersAreRefused() {
        finds("a = \"b«\u0001»\"\n", "control character U+0001");
        finds("# b«\u007f»\n", "control character U+007F");
        finds("a = 1«\r»b = 2\n", "carriage return");
    }

    @Test
    void namesAreDefinedOnce() {
        duplicates("a = 1\n«a» = 2\n", "\"a\"");
        duplicates("[a]\n[«a»]\n", "table \"a\" is already defined at line 1");
        duplicates("a = 1\n[«a».b]\n", "name \"a\" is already defined at line 1");
        duplicates("a.b = 1\n[«a»]\n", "table \"a\" is already defined at line 1");
        duplicates("[a.b]\nc = 1\n[a]\n«b».d = 2\n", "dotted keys cannot add to it");
        duplicates("a = {b = 1}\n«a».c = 2\n", "dotted keys cannot add to it");
        duplicates("[a]\n[[«a»]]\n", "name \"a\" is already defined");
        duplicates("[[a]]\n[«a»]\n", "name \"a\" is already defined");
    }
}
