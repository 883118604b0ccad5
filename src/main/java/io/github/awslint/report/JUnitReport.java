package io.github.awslint.report;

import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.LintedFile;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Note;
import io.github.awslint.rule.Severity;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A result as JUnit XML: a file is a suite, an error or warning a failed case, an info a passed one with its text. A file without findings
 * is one passed case, so that it shows that it was looked at.
 */
final class JUnitReport {

    private final Map<String, List<Finding>> findings = new TreeMap<>();
    private final StringWriter text = new StringWriter();

    JUnitReport(LintResult result) {
        for (LintedFile file : result.files()) {
            findings.put(file.path(), new ArrayList<>());
        }
        for (Finding finding : result.findings()) {
            findings.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
        }
    }

    String xml() {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "aws-lint");
            counts(findings.values().stream().flatMap(List::stream).toList(), cases(), xml);
            for (Map.Entry<String, List<Finding>> file : findings.entrySet()) {
                suite(file.getKey(), file.getValue(), xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private int cases() {
        return findings.values().stream()
                .mapToInt(ofFile -> Math.max(1, ofFile.size()))
                .sum();
    }

    private static void counts(List<Finding> findings, int cases, XMLStreamWriter xml) throws XMLStreamException {
        long failures = findings.stream().filter(JUnitReport::isFailure).count();
        xml.writeAttribute("tests", String.valueOf(cases));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
    }

    private static boolean isFailure(Finding finding) {
        return finding.severity() != Severity.INFO;
    }

    private static void suite(String path, List<Finding> findings, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(path));
        counts(findings, Math.max(1, findings.size()), xml);
        if (findings.isEmpty()) {
            xml.writeCharacters("\n    ");
            xml.writeEmptyElement("testcase");
            identity(path, "no findings", xml);
        }
        for (Finding finding : findings) {
            testCase(finding, xml);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void testCase(Finding finding, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        identity(finding.path(), finding.ruleId() + " " + ConsoleReport.place(finding.location()), xml);
        xml.writeCharacters("\n      ");
        if (isFailure(finding)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.severity().label());
            xml.writeAttribute("message", clean(finding.message()));
        } else {
            xml.writeStartElement("system-out");
        }
        xml.writeCharacters(clean(details(finding)));
        xml.writeEndElement();
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    private static void identity(String path, String name, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("classname", clean(path));
        xml.writeAttribute("name", name);
        xml.writeAttribute("time", "0");
    }

    private static String details(Finding finding) {
        StringBuilder details = new StringBuilder(ConsoleReport.line(
                finding.path(), finding.location(), "(" + finding.ruleId() + ") " + finding.message()));
        for (Note note : finding.notes()) {
            details.append('\n')
                    .append(ConsoleReport.line(
                            note.location().source().path(), note.location(), "note: " + note.message()));
        }
        return details.toString();
    }

    /** XML 1.0 has no way to write most control characters, not even by a reference. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean allowed =
                    c == '\n' || c == '\t' || c >= 0x20 && c < 0xd800 || c > 0xdfff && c != 0xfffe && c != 0xffff;
            if (allowed) {
                clean.appendCodePoint(c);
            } else {
                Printable.escape(c, clean);
            }
        });
        return clean.toString();
    }
}
