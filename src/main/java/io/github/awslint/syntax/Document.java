package io.github.awslint.syntax;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a file.
 *
 * @param source the file
 * @param root the value at the top; empty where the text could not be read or holds none
 * @param problems in document order
 */
public record Document(SourceFile source, Optional<Node> root, List<SyntaxProblem> problems) {

    public Document {
        problems = List.copyOf(problems);
    }

    /** The root where it is a mapping. */
    public Optional<MapNode> rootMap() {
        return root.filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }
}
