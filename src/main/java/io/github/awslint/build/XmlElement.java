package io.github.awslint.build;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML file with its place. Namespaces and attributes play no part in Maven's files. */
public final class XmlElement {

    private final String name;
    private final SourceFile source;
    private final int start;
    private final int end;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlElement(String name, SourceFile source, int end) {
        this.name = name;
        this.source = source;
        this.end = Math.min(end, source.text().length());
        // the reader tells where the start tag ends
        this.start = Math.max(0, source.text().lastIndexOf('<', this.end - 1));
    }

    /** The element at the top of a file; empty where it is no XML. */
    public static Optional<XmlElement> read(SourceFile source) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Maven's files need neither, and both can be made to read other files or take all memory
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.text()));
            Optional<XmlElement> top = read(source, reader);
            reader.close();
            return top;
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<XmlElement> read(SourceFile source, XMLStreamReader reader) throws XMLStreamException {
        XmlElement top = null;
        Deque<XmlElement> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = new XmlElement(reader.getLocalName(), source, offset(source, reader));
                if (open.isEmpty()) {
                    top = element;
                } else {
                    open.peek().children.add(element);
                }
                open.push(element);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                open.peek().text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
        return Optional.ofNullable(top);
    }

    /** Where the reader is: its own offset is wrong near the end of a text, its line and column are right. */
    private static int offset(SourceFile source, XMLStreamReader reader) {
        int line = Math.min(source.lineCount(), Math.max(1, reader.getLocation().getLineNumber()));
        return source.lineRange(line).start() + Math.max(0, reader.getLocation().getColumnNumber() - 1);
    }

    /** The name without prefix. */
    public String name() {
        return name;
    }

    /** The text, without the space around it; empty for an element that holds others. */
    public String text() {
        return children.isEmpty() ? text.toString().strip() : "";
    }

    /** Where the text stands, or the start tag where there is none. */
    public Location location() {
        String written = text();
        int at = source.text().indexOf(written, end);
        boolean plain = !written.isEmpty()
                && at >= 0
                && source.text().substring(end, at).isBlank();
        return plain ? source.location(at, at + written.length()) : source.location(start, end);
    }

    /** Where the start tag stands. */
    public Location tag() {
        return source.location(start, end);
    }

    /** The elements directly below, in order. */
    public List<XmlElement> children() {
        return List.copyOf(children);
    }

    /** The first element directly below that has this name. */
    public Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The text of the first element directly below that has this name; empty where there is none. */
    public String textOf(String wanted) {
        return child(wanted).map(XmlElement::text).orElse("");
    }

    /**
     * Every element that a path leads to, in order.
     *
     * @param path names such as {@code build/plugins/plugin}
     */
    public List<XmlElement> all(String path) {
        List<XmlElement> found = List.of(this);
        for (String part : path.split("/")) {
            found = found.stream()
                    .flatMap(element -> element.children.stream())
                    .filter(element -> element.name.equals(part))
                    .toList();
        }
        return found;
    }

    /** The first element that a path leads to. */
    public Optional<XmlElement> first(String path) {
        return all(path).stream().findFirst();
    }

    /** The first element that a path leads to and that has a text. */
    public Optional<XmlElement> firstText(String path) {
        return all(path).stream().filter(element -> !element.text().isEmpty()).findFirst();
    }

    /** The text of the first element that a path leads to and that has one. */
    public Optional<String> value(String path) {
        return firstText(path).map(XmlElement::text);
    }
}
