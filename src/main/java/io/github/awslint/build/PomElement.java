package io.github.awslint.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** An element of a pom, as written. */
public final class PomElement {

    private final String name;
    private final int start;
    private final List<PomElement> children = new ArrayList<>();
    private String text = "";

    /** @param start offset of the opening tag's end */
    PomElement(String name, int start) {
        this.name = name;
        this.start = start;
    }

    void add(PomElement child) {
        children.add(child);
    }

    void text(String content) {
        text = content.strip();
    }

    int start() {
        return start;
    }

    /** The tag's name. */
    public String name() {
        return name;
    }

    /** The text, without blanks around it; empty where it only holds elements. */
    public String text() {
        return text;
    }

    /** The elements inside, in order. */
    public List<PomElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** The first element inside of a name. */
    public Optional<PomElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The text of the first element inside of a name; empty where there is none. */
    public String textOf(String wanted) {
        return child(wanted).map(PomElement::text).orElse("");
    }

    /** All elements at a path of names, such as {@code build/plugins/plugin}. */
    public List<PomElement> all(String path) {
        List<PomElement> found = List.of(this);
        for (String part : path.split("/")) {
            found = found.stream()
                    .flatMap(element -> element.children.stream())
                    .filter(element -> element.name.equals(part))
                    .toList();
        }
        return found;
    }

    /** The first element at a path of names that has a text. */
    Optional<PomElement> firstText(String path) {
        return all(path).stream().filter(element -> !element.text.isEmpty()).findFirst();
    }
}
