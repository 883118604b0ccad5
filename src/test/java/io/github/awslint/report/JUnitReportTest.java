package io.github.awslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.rule.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitReportTest {

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static Element first(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        assertThat(found.getLength()).as(name).isPositive();
        return (Element) found.item(0);
    }

    @Test
    void aFileIsASuiteAndAFindingAFailedCase() throws Exception {
        Map<String, String> files = Map.of("bad.yaml", Linted.twice("QueueName"), "good.yaml", Linted.CLEAN);
        Element suites = parse(new JUnitReport(Linted.files(files, 1)).xml());

        assertThat(suites.getAttribute("tests")).isEqualTo("2");
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        Element bad = first(suites, "testsuite");
        assertThat(bad.getAttribute("name")).isEqualTo("bad.yaml");
        assertThat(first(bad, "testcase").getAttribute("name")).isEqualTo("syntax-duplicate-key [6,7]");
        Element failure = first(bad, "failure");
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getTextContent())
                .contains("bad.yaml:[6,7] (syntax-duplicate-key) ", "\nbad.yaml:[5,7] note: ");
        Element good = (Element) suites.getElementsByTagName("testsuite").item(1);
        assertThat(good.getAttribute("failures")).isEqualTo("0");
        assertThat(first(good, "testcase").getAttribute("name")).isEqualTo("no findings");
    }

    @Test
    void anInfoDoesNotFail() throws Exception {
        Map<String, String> files = Map.of("bad.yaml", Linted.twice("QueueName"));
        Element suites =
                parse(new JUnitReport(Linted.files(files, 1, Map.of("syntax-duplicate-key", Severity.INFO))).xml());

        assertThat(suites.getAttribute("failures")).isEqualTo("0");
        assertThat(first(suites, "system-out").getTextContent()).contains("(syntax-duplicate-key)");
    }

    @Test
    void whatXmlCannotHoldIsEscaped() throws Exception {
        String key = "\"<&\\u0001\\ud800\\\"]]>\"";
        String text = "{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", " + key + ": 1, " + key + ": 2}}}";

        Element suites = parse(new JUnitReport(Linted.file("a\u0002.json", text)).xml());

        assertThat(first(suites, "testsuite").getAttribute("name")).isEqualTo("a\\u0002.json");
        assertThat(first(suites, "failure").getTextContent()).contains("<&");
    }
}
