package io.github.awslint.spring;

import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A configuration file, such as {@code application-prod.yml}.
 *
 * @param profile the one that its name says it is for; empty where it is for all
 * @param documents in order: what stands below wins
 */
record SpringFile(String profile, List<SpringDocument> documents) {

    private static final Pattern NAME = Pattern.compile("application(?:-([^.]+))?\\.(properties|ya?ml)");
    private static final Pattern KEY = Pattern.compile("\\s*([^\\s=:#!][^\\s=:]*)");
    private static final Pattern YAML_SEPARATOR = Pattern.compile("(?m)^---(?=\\s|$)");
    private static final Pattern PROPERTIES_SEPARATOR = Pattern.compile("(?m)^[#!]---\\s*$");

    /** Whether a file has the name of such a file. */
    static boolean isNamed(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Reads a file.
     *
     * @return empty where it cannot be read, so that nobody knows what it says
     */
    static Optional<SpringFile> read(SourceFile source) {
        Matcher name = NAME.matcher(source.name());
        if (!name.matches()) {
            return Optional.empty();
        }
        boolean yaml = !name.group(2).equals("properties");
        List<SpringDocument> documents = new ArrayList<>();
        for (SourceFile part : parts(source, yaml ? YAML_SEPARATOR : PROPERTIES_SEPARATOR)) {
            Optional<SpringDocument> document = yaml ? yaml(part) : properties(part);
            if (document.isEmpty()) {
                return Optional.empty();
            }
            documents.add(document.get());
        }
        return Optional.of(new SpringFile(name.group(1) == null ? "" : name.group(1), documents));
    }

    /** The documents of a file, each at its own lines. */
    private static List<SourceFile> parts(SourceFile source, Pattern separator) {
        List<SourceFile> parts = new ArrayList<>();
        String text = source.text();
        Matcher found = separator.matcher(text);
        int start = 0;
        while (found.find()) {
            parts.add(part(source, start, found.start()));
            start = found.end();
        }
        parts.add(part(source, start, text.length()));
        return parts;
    }

    private static SourceFile part(SourceFile source, int start, int end) {
        long lines =
                source.text().substring(0, start).chars().filter(c -> c == '\n').count();
        return new SourceFile(
                source.path(), "\n".repeat((int) lines) + source.text().substring(start, end));
    }

    private static Optional<SpringDocument> yaml(SourceFile part) {
        Map<String, SpringProperty> properties = new HashMap<>();
        Optional<Node> root = DocumentReader.read(part).root();
        if (root.isPresent() && root.get() instanceof MapNode map) {
            flatten("", map, properties);
        } else if (!isEmpty(part.text())) {
            return Optional.empty();
        }
        return Optional.of(new SpringDocument(properties));
    }

    private static boolean isEmpty(String text) {
        return text.lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    private static void flatten(String prefix, MapNode map, Map<String, SpringProperty> properties) {
        for (Entry entry : map.entries()) {
            String name = prefix + entry.name();
            if (entry.value() instanceof MapNode inner) {
                flatten(name + ".", inner, properties);
            } else if (entry.value() instanceof ScalarNode scalar) {
                put(name, scalar.isNull() ? "" : scalar.text(), scalar, properties);
            } else if (entry.value() instanceof ListNode list) {
                String joined = String.join(
                        ",",
                        list.items().stream()
                                .filter(ScalarNode.class::isInstance)
                                .map(item -> ((ScalarNode) item).text())
                                .toList());
                put(name, joined, list, properties);
            }
        }
    }

    private static void put(String name, String text, Node node, Map<String, SpringProperty> properties) {
        properties.put(SpringProperty.canonical(name), new SpringProperty(text, node.location()));
    }

    private static Optional<SpringDocument> properties(SourceFile part) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(part.text()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        Map<String, Location> places = places(part);
        Map<String, SpringProperty> properties = new HashMap<>();
        for (String name : read.stringPropertyNames()) {
            Location place = places.getOrDefault(name, part.location(0, 0));
            properties.put(
                    SpringProperty.canonical(name),
                    new SpringProperty(read.getProperty(name).strip(), place));
        }
        return Optional.of(new SpringDocument(properties));
    }

    /** The lines on which names start. */
    private static Map<String, Location> places(SourceFile part) {
        Map<String, Location> places = new HashMap<>();
        for (int line = 1; line <= part.lineCount(); line++) {
            Matcher key = KEY.matcher(part.line(line));
            if (key.lookingAt()) {
                Range range = part.lineRange(line);
                places.put(key.group(1), part.location(range.start() + key.start(1), range.end()));
            }
        }
        return places;
    }
}
