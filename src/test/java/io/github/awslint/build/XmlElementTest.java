package io.github.awslint.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlElementTest {

    private static XmlElement read(String text) {
        return XmlElement.read(new SourceFile("pom.xml", text)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<!-- a comment -->\r\n"})
    void everyElementKnowsItsPlaceWhateverStandsBeforeAndHoweverShortTheTextIs(String before) {
        String text = before + "<project>\n  <name>orders</name>\n  <empty/>\n  <last>x &amp; y</last>\n</project>\n";
        XmlElement project = read(text);

        assertThat(project.tag().text()).isEqualTo("<project>");
        assertThat(project.first("name").orElseThrow().location().text()).isEqualTo("orders");
        assertThat(project.first("empty").orElseThrow().location().text()).isEqualTo("<empty/>");
        assertThat(project.first("last").orElseThrow().location().text()).isEqualTo("<last>");
        assertThat(project.value("last")).contains("x & y");
    }

    @Test
    void aPathLeadsToEveryElementOfItsNames() {
        XmlElement pom = read("<p><m><x>1</x></m><m><x/><x> 2 </x></m></p>");

        assertThat(pom.all("m/x").stream().map(XmlElement::text)).containsExactly("1", "", "2");
        assertThat(pom.value("m/y")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<a><b></a>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
            })
    void whatIsNoPlainXmlIsNotRead(String text) {
        assertThat(XmlElement.read(new SourceFile("pom.xml", text))).isEmpty();
    }
}
