package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import org.junit.jupiter.api.Test;

class BrokenYamlTest {

    private static Document finds(String marked, String messagePart) {
        return finds(Kind.YAML_SYNTAX, marked, messagePart);
    }

    private static Document finds(Kind kind, String marked, String messagePart) {
        return MarkedText.expectOne("template.yaml", marked, kind, messagePart);
    }

    @Test
    void aTabIsBlamedWhereItStands() {
        finds(Kind.YAML_TAB_INDENTATION, "Resources:\n«\t»A: 1\n", "tab in the indentation");
        finds(Kind.YAML_TAB_INDENTATION, "Resources:\n  A:\n  «\t\t»B: 1\n", "tab in the indentation");
        finds(Kind.YAML_TAB_INDENTATION, "a: b\n«\t»# comment\nc: d\n", "tab in the indentation");
        finds(Kind.YAML_TAB_INDENTATION, "a:«\t»b\n", "tab next to a value");
        finds(Kind.YAML_TAB_INDENTATION, "- a\n-«\t»b\n", "tab next to a value");
    }

    @Test
    void tabsThatYamlTakesAreSilent() {
        for (String text : new String[] {"a: {b: 1,\n\tc: 2}\n", "a: b\tc\n", "a: |\n  \tb\n", "a: \"b\n\tc\"\n"}) {
            assertThat(DocumentReader.read(new SourceFile("a.yaml", text)).problems())
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void anUnclosedQuoteIsBlamedWhereItOpens() {
        finds("a: «\"»foo\nb: c\n", "quote is not closed");
        finds("a: «\"»foo\n---\nb: c\n", "quote is not closed");
        finds("a:\n  b: «\"»foo\n  c: \"bar\"\n", "not closed on this line, but at line 3");
        finds("a: «'»b\nc: 'd'\n", "not closed on this line, but at line 2");
        finds("a: [«\"»foo,\n  \"bar\"]\n", "not closed on this line");
        finds("«\"»abc: d\ne: \"f\"\n", "not closed on this line");
    }

    @Test
    void aQuoteInsideAQuotedTextIsBlamedItself() {
        finds("a: 'it«'»s fine'\n", "write '' for a quote inside");
        finds("a: \"say «\"»hi\" now\"\n", "write \\\" for a quote inside");
        finds("a: [\"say «\"»hi\" now\"]\n", "write \\\" for a quote inside");
        finds("a: \"b«\"» c\n", "text follows");
    }

    @Test
    void anUnclosedBracketIsBlamedWhereItOpens() {
        finds("a: «[»1, 2\nb: c\n", "add the closing \"]\"");
        finds("a: «{»b: 1\nc: d\n", "add the closing \"}\"");
        finds("a: «[»1, 2", "add the closing \"]\"");
        finds("a: «{»", "add the closing \"}\"");
        finds("a:\n  - b: «[»\n  - c: d\n", "add the closing \"]\"");
        finds("a: !Join «[»\"\", [a, b]\nc: d\n", "add the closing \"]\"");
    }

    @Test
    void bracketsThatDoNotFitAreBlamedThemselves() {
        finds("a: [1, 2«}»\nb: c\n", "closes the \"[\" of line 1");
        finds("a: [«}»\n", "closes the \"[\" of line 1");
        finds("a: {b: c}«}»\nd: e\n", "never opened");
        finds("a: b\nc: «]»\n", "never opened");
        finds("[a, b]«]»\n", "never opened");
    }

    @Test
    void textBehindAClosingBracketIsBlamed() {
        finds("a: [b] «c»\n", "text behind the end of the value");
        finds(" a: {\n}«&»b c\n", "text behind the end of the value");
    }

    @Test
    void aMissingCommaIsBlamedWhereItShouldStand() {
        finds("a: [\"1\" «\"»2\"]\n", "comma is missing");
        finds("a: {\n  b: «1»\n  c: 2\n}\n", "comma is missing at the end of this line");
        finds("a: [a, b,«,» c]\n", "comma has no value before it");
    }

    @Test
    void characterOfPlainTextInBracketsIsBlamed() {
        finds("a: [https://x«?»y=z]\n", "put the value in quotes");
        finds("a: {b: c«:» d}\n", "stands inside a value");
    }

    @Test
    void aMissingColonIsBlamedOnTheLineThatLacksIt() {
        finds("Resources:\n  «Foo»\n    Type: x\n", "\":\" is missing behind \"Foo\"");
        finds("«Resources»\n  Foo: x\n", "\":\" is missing behind \"Resources\"");
        finds("a: 1\n«b»\nc: 2\n", "\":\" is missing behind \"b\"");
        finds("files:\n  «content |»\n    foo: bar\n", "\":\" is missing behind");
    }

    @Test
    void aMissingSpaceBehindAColonIsBlamedOnTheColon() {
        finds("x:\n  a«:»1\n  b: 2\n", "space is missing behind \":\" in \"a:1\"");
        finds("x:\n  b: 2\n  a«:»1\n", "space is missing behind \":\" in \"a:1\"");
        finds("«a:1»\nb:2\n", "a space behind the colon");
    }

    @Test
    void plainTextWithoutAnyKeyIsNoConfiguration() {
        assertThat(finds("«just some text»\nand more\n", "is no key with a value")
                        .root())
                .isEmpty();
    }

    @Test
    void aSecondColonInAValueIsBlamed() {
        finds("Description: Note«:» this is\n", "value \"Note: this is\" holds another \":\"");
        finds("a: 1\n  «b»: 2\n", "stands inside the value from line 1");
        finds("- a: b\n   «c»: d\n", "stands inside the value from line 1");
    }

    @Test
    void indentationThatFitsNothingIsBlamedOnItsLine() {
        finds("a:\n  b: 1\n «c»: 2\n", "indentation of 1 fits neither");
        finds("a:\n  - b\n «-» c\n", "indentation of 1 fits neither");
    }

    @Test
    void keysAmongItemsAndItemsAmongKeysAreToldApart() {
        finds("a:\n  - b\n  «c»: d\n", "key stands among the items of the list from line 2");
        finds("a:\n  c: d\n  «-» b\n", "list item stands among the keys of the mapping from line 2");
        finds("a: «-» b\n", "start the list on the next line");
    }

    @Test
    void valuesThatStartWithAReservedCharacterNeedQuotes() {
        finds("a: «@»foo\n", "cannot start with \"@\"");
        finds("a: «%»foo\n", "cannot start with \"%\"");
        finds("a: «`»foo`\n", "cannot start with \"`\"");
        finds("a: «*»\n", "\"*\" starts an alias");
        finds("Action: [s3:*, «*»]\n", "\"*\" starts an alias");
        finds("a: «*»/foo\n", "\"*\" starts an alias");
        finds("a: «&»\n", "\"&\" starts an anchor");
        finds("a: «?» b\n", "\"?\" starts a key");
        finds("a: > «5»\n", "text behind \">\"");
        finds("a: | «foo»\n", "text behind \"|\"");
    }

    @Test
    void aBackslashInDoubleQuotesIsBlamedWhereItIsNoEscape() {
        finds("a: \"C:«\\U»sers\"\n", "double it, or use single quotes");
        finds("a: \"«\\d»+\"\n", "double it, or use single quotes");
        finds("a: \"«\\UFFFFFFFF»\"\n", "is no character");
    }

    @Test
    void placeholdersOfTemplateEnginesAreNamedAsSuch() {
        finds("a: «{{ x }}»\nb: c\n", "template engine");
        finds("a: «{{ x }}»-foo\n", "template engine");
        finds("«{% if x %}»\na: b\n", "template engine");
        finds("a: '{{ x }}'\nb: «{{ y }}»\n", "template engine");
        finds("«#if ($x)»\na: 1\n  b: 2\n#end\n", "template engine");
    }

    @Test
    void velocityThatYamlCanReadIsSilent() {
        String text = "#set( $a = 1 )\nResources:\n  ${resource}:\n    Type: $b\n    C: '{{resolve:ssm:d}}'\n";
        assertThat(DocumentReader.read(new SourceFile("a.yaml", text)).problems())
                .isEmpty();
    }

    @Test
    void marksOfAMergeConflictAreNamedAsSuch() {
        finds("a: 1\n«<<<<<<<» HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", "merge conflict");
    }

    @Test
    void tagsAreNeverAnythingButShortFormsAndYamlsOwnTypes() {
        finds(Kind.YAML_UNKNOWN_TAG, "a: «!!javax.script.ScriptEngineManager» [x]\n", "AWS does not know");
        finds(Kind.YAML_UNKNOWN_TAG, "a: «!<tag:yaml.org,2002:java.lang.Runtime>» x\n", "AWS does not know");
        finds(Kind.YAML_UNKNOWN_TAG, "a: «!ref» X\n", "write !Ref");
        finds(Kind.YAML_UNKNOWN_TAG, "a: «!Ref:X»\n", "a space instead of the colon");
        finds(Kind.YAML_UNKNOWN_TAG, "a: «!important» x\n", "no short form of a function");
        finds("a: [«!Ref»,A]\n", "space is missing behind the tag");
        finds("a: !GetAZs «!Ref B»\n", "write the first as \"Fn::GetAZs:\" on a line above");
        finds("a: [!GetAZs «!Ref B]»\n", "write the first as \"Fn::GetAZs:\"");
        finds("a: «!a!b» c\n", "\"!\" starts a tag");
        finds("a: «!<foo» bar\n", "\"!\" starts a tag");
    }

    @Test
    void anUnknownTagHidesTheValueBehindIt() {
        Document document = finds(Kind.YAML_UNKNOWN_TAG, "a: «!Lookup» b.py\n", "no short form of a function");
        MapNode call = document.rootMap().orElseThrow().map("a").orElseThrow();
        assertThat(call.entries()).extracting(Entry::name).containsExactly("Fn::Lookup");
        finds(Kind.YAML_UNKNOWN_TAG, "«!Foo» a: b\n", "no short form of a function");
    }

    @Test
    void aKeyThatIsNoTextIsDroppedAndItsNeighboursStay() {
        Document list = finds(Kind.YAML_KEY_NOT_SCALAR, "? «[a]»\n: b\nc: d\n", "key is a list");
        assertThat(list.rootMap().orElseThrow().entries()).hasSize(1);
        finds(Kind.YAML_KEY_NOT_SCALAR, "«[a]»: b\n", "key is a list");
        finds(Kind.YAML_KEY_NOT_SCALAR, "«{a: b}»: c\n", "key is a mapping");
        finds(Kind.YAML_KEY_NOT_SCALAR, "«!Sub \"a\"»: c\n", "key is computed by a function");
    }

    @Test
    void aliasesWithoutAnAnchorAndWithinThemselvesAreBlamed() {
        finds("a: «*foo»\n", "has no anchor above it");
        finds(Kind.YAML_ALIAS_EXPANSION, "a: &a [«*a»]\n", "stands inside the value that it stands for");
        finds(Kind.YAML_ALIAS_EXPANSION, "a: &a\n  b: &b\n    - «*a»\n", "stands inside");
    }

    @Test
    void aMergeKeyTakesMappings() {
        finds("a:\n  <<: «foo»\n", "merge key << takes a mapping");
    }

    @Test
    void severalDocumentsAreBlamedOnTheSecondAndTheFirstIsKept() {
        Document document = finds(Kind.YAML_SEVERAL_DOCUMENTS, "a: 1\n«---»\nb: 2\n---\nc: 3\n", "split the file");
        assertThat(document.rootMap().orElseThrow().has("a")).isTrue();
        finds("a: 1\n...\n«b: 2»\n", "text follows behind the end of the document");
    }

    @Test
    void aDirectiveBehindOtherLinesIsBlamedAndReadOver() {
        Document document = finds(Kind.YAML_LATE_DIRECTIVE, "a: 1\n«%YAML» 1.1\n---\nb: 2\n", "move it to the top");
        assertThat(document.rootMap().orElseThrow().has("a")).isTrue();
        assertThat(document.rootMap().orElseThrow().has("b")).isTrue();
        finds(Kind.YAML_SEVERAL_DOCUMENTS, "a: 1\n«---»\nb: 2\n%YAML 1.1\n---\nc: 3\n", "split the file");
    }

    @Test
    void controlCharactersAreBlamedHoweverDeepInTheFile() {
        String lines = "k: v # a line that fills the window of the parser's reader\n".replace("k", "key%04d");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(String.format(lines, i));
        }
        finds(text + "a: b«\u0007»c\n", "control character U+0007");
        finds("a: \uD83D\uDE00«\u0000»\n", "control character U+0000");
        finds("a: «\uD800»\n", "control character U+D800");
    }

    @Test
    void directivesThatAreNoneOfYamlsAreBlamed() {
        finds("«%YAML 2.0»\n---\na: b\n", "YAML version");
        finds("«%YAML x»\n---\na: b\n", "\"%\" starts a directive");
    }

    @Test
    void messagesShowAtMostAPieceOfTheFile() {
        Document document =
                DocumentReader.read(new SourceFile("a.yaml", "a: " + "x".repeat(500) + ": " + "y".repeat(500) + "\n"));
        assertThat(document.problems()).hasSize(1);
        assertThat(document.problems().get(0).message()).hasSizeLessThan(120);
    }
}
