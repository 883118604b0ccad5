package io.github.awslint.build;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The elements directly below that have this name. */
    public Stream<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /**
     * Every element that a path leads to.
     *
     * @param path names such as {@code build/plugins/plugin}
     */
    public Stream<XmlElement> all(String path) {
        Stream<XmlElement> found = Stream.of(this);
        for (String part : path.split("/")) {
            found = found.flatMap(element -> element.children(part));
        }
        return found;
    }

    /** The first element that a path leads to. */
    public Optional<XmlElement> first(String path) {
        return all(path).findFirst();
    }

    /** The text of the first element that a path leads to and that has one. */
    public Optional<String> value(String path) {
        return all(path).map(XmlElement::text).filter(value -> !value.isEmpty()).findFirst();
    }
}
