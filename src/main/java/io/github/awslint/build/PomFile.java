package io.github.awslint.build;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A pom as written. What parents and profiles add is not seen. */
public final class PomFile {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final int DEEPEST_EXPRESSION = 8;
    private static final String PROJECT = "project.";

    private final SourceFile source;
    private final XmlElement root;

    private PomFile(SourceFile source, XmlElement root) {
        this.source = source;
        this.root = root;
    }

    /** Reads a pom; empty where it is no XML. */
    public static Optional<PomFile> read(SourceFile source) {
        return XmlElement.read(source).map(root -> new PomFile(source, root));
    }

    /** The path of the file. */
    public String path() {
        return source.path();
    }

    /** The element {@code project}. */
    public XmlElement root() {
        return root;
    }

    /** The text of an element with its expressions replaced; empty where that takes more than this file. */
    public Optional<String> value(XmlElement element) {
        return interpolated(element.text(), 0);
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
                .map(XmlElement::tag)
                .orElse(source.location(0, 0));
    }
}
