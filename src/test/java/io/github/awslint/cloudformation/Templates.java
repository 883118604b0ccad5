package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.SourceFile;
import java.util.Optional;

/** Templates and values for tests, written as YAML. */
public final class Templates {

    private Templates() {}

    /** A template. */
    public static Template of(String yaml) {
        return Template.of(map(yaml));
    }

    /** The value {@code V} of an extra key at the top, read with the template's other sections. */
    static Value value(String sections, String value) {
        Template template = of("V: " + value + "\n" + sections);
        return template.value(template.root().get("V").orElseThrow());
    }

    /** A value by itself. */
    static Node node(String yaml) {
        return map("V: " + yaml + "\n").get("V").orElseThrow();
    }

    static MapNode map(String yaml) {
        Document document = DocumentReader.read(new SourceFile("template.yaml", yaml));
        Optional<MapNode> root = document.rootMap();
        return root.orElseThrow(() -> new AssertionError(document.problems().toString()));
    }
}
