package io.github.awslint.build;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a pom that hold text, as written. What parents and profiles add is not seen. */
public final class PomFile {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final int DEEPEST_EXPRESSION = 8;
    private static final String PROJECT = "project.";

    private final SourceFile source;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> offsets = new HashMap<>();

    private PomFile(SourceFile source) {
        this.source = source;
    }

    /** Reads a pom; empty where it is no XML. */
    public static Optional<PomFile> read(SourceFile source) {
        PomFile pom = new PomFile(source);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // a pom needs neither, and both can be made to read other files or take all memory
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.text()));
            pom.read(reader);
            reader.close();
            return Optional.of(pom);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.addLast(reader.getLocalName());
                text.setLength(0);
                offsets.putIfAbsent(path(open), reader.getLocation().getCharacterOffset());
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (!text.toString().isBlank()) {
                    texts.putIfAbsent(path(open), text.toString().strip());
                }
                text.setLength(0);
                open.removeLast();
            }
        }
    }

    private static String path(Deque<String> open) {
        Iterator<String> names = open.iterator();
        names.next();
        StringBuilder path = new StringBuilder();
        while (names.hasNext()) {
            path.append(path.isEmpty() ? "" : "/").append(names.next());
        }
        return path.toString();
    }

    /**
     * The text of an element, with its expressions replaced.
     *
     * @param path names below {@code project}, such as {@code build/finalName}
     * @return empty where there is none, or where it takes more than this file to know it
     */
    public Optional<String> value(String path) {
        return Optional.ofNullable(texts.get(path)).flatMap(text -> interpolated(text, 0));
    }

    /** Whether the element is there with a text, known or not. */
    public boolean isSet(String path) {
        return texts.containsKey(path);
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
                .map(texts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(text -> interpolated(text, depth + 1));
    }

    /** Where the first of these elements stands; the top of the file where none is there. */
    public Location locate(String... paths) {
        for (String path : paths) {
            Integer end = offsets.get(path);
            if (end != null) {
                int start = Math.max(
                        0,
                        source.text()
                                .lastIndexOf('<', Math.min(end, source.text().length()) - 1));
                return source.location(start, Math.min(end, source.text().length()));
            }
        }
        return source.location(0, 0);
    }
}
