package io.github.awslint.build;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A pom as written. What parents and profiles add is not seen. */
public final class PomFile {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final int DEEPEST_EXPRESSION = 8;
    private static final String PROJECT = "project.";

    private final SourceFile source;
    private final PomElement root;

    private PomFile(SourceFile source, PomElement root) {
        this.source = source;
        this.root = root;
    }

    /** Reads a pom; empty where it is no XML. */
    public static Optional<PomFile> read(SourceFile source) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // a pom needs neither, and both can be made to read other files or take all memory
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.text()));
            PomElement root = read(reader);
            reader.close();
            return Optional.of(new PomFile(source, root));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static PomElement read(XMLStreamReader reader) throws XMLStreamException {
        Deque<PomElement> open = new ArrayDeque<>(List.of(new PomElement("", 0)));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                PomElement element = new PomElement(
                        reader.getLocalName(), reader.getLocation().getCharacterOffset());
                open.getLast().add(element);
                open.addLast(element);
                text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.removeLast().text(text.toString());
                text.setLength(0);
            }
        }
        return open.getLast().children().get(0);
    }

    /** The element {@code project}. */
    public PomElement root() {
        return root;
    }

    /** The text of an element with its expressions replaced; empty where that takes more than this file. */
    public Optional<String> value(PomElement element) {
        return interpolated(element.text(), 0);
    }

    /** Where an element starts. */
    public Location locate(PomElement element) {
        int end = Math.min(element.start(), source.text().length());
        return source.location(Math.max(0, source.text().lastIndexOf('<', end - 1)), end);
    }

    /**
     * The text of an element, with its expressions replaced.
     *
     * @param path names below {@code project}, such as {@code build/finalName}
     * @return empty where there is none, or where it takes more than this file to know it
     */
    public Optional<String> value(String path) {
        return root.firstText(path).flatMap(this::value);
    }

    /** Whether the element is there with a text, known or not. */
    public boolean isSet(String path) {
        return root.firstText(path).isPresent();
    }

    private Optional<String> interpolated(String text, int depth) {
        Matcher expressions = EXPRESSION.matcher(text);
        StringBuilder value = new StringBuilder();
        while (expressions.find()) {
            Optional<String> part =
                    depth > DEEPEST_EXPRESSION ? Optional.empty() : property(expressions.group(1), depth);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            expressions.appendReplacement(value, Matcher.quoteReplacement(part.get()));
        }
        return Optional.of(expressions.appendTail(value).toString());
    }

    private Optional<String> property(String name, int depth) {
        List<String> paths = name.startsWith(PROJECT)
                ? List.of(
                        name.substring(PROJECT.length()).replace('.', '/'),
                        "parent/" + name.substring(PROJECT.length()))
                : List.of("properties/" + name);
        return paths.stream()
                .flatMap(path -> root.firstText(path).stream())
                .findFirst()
                .flatMap(element -> interpolated(element.text(), depth + 1));
    }

    /** Where the first of these elements stands; the top of the file where none is there. */
    public Location locate(String... paths) {
        return Stream.of(paths)
                .flatMap(path -> root.all(path).stream())
                .findFirst()
                .map(this::locate)
                .orElse(source.location(0, 0));
    }
}
