package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Properties as the transform reads them: before conditions are decided, with parameters at their defaults, and with nothing where
 * something empty stands.
 */
record Properties(Template template, MapNode map) {

    /** What stands under a path of mappings; empty for {@code null}, {@code AWS::NoValue}, and what is empty. */
    Optional<Node> get(String... path) {
        Node node = map;
        for (String name : path) {
            node = node instanceof MapNode parent ? parent.get(name).orElse(null) : null;
        }
        return node != null && isSet(node) ? Optional.of(node) : Optional.empty();
    }

    /** Paths as {@link #each} takes them, written with dots. */
    static List<String[]> paths(String... paths) {
        return Arrays.stream(paths).map(path -> path.split("\\.")).toList();
    }

    /** What stands under each of several paths, where anything does. */
    List<Node> each(List<String[]> paths) {
        List<Node> found = new ArrayList<>();
        for (String[] path : paths) {
            get(path).ifPresent(found::add);
        }
        return found;
    }

    boolean has(String... path) {
        return get(path).isPresent();
    }

    /** The mapping under a path, to read on in. */
    Optional<Properties> in(String... path) {
        return get(path).filter(MapNode.class::isInstance).map(node -> new Properties(template, (MapNode) node));
    }

    /** The entries of the mapping under a path; none of a function's call. */
    List<Entry> entries(String... path) {
        return in(path).map(Properties::map)
                .filter(found -> Intrinsic.of(found).isEmpty())
                .map(MapNode::entries)
                .orElse(List.of());
    }

    /** The text under a path, where it is written or a parameter's default. */
    Optional<String> text(String... path) {
        return get(path).flatMap(node -> text(template, node));
    }

    /** Whether exactly this text is written under a path. */
    boolean says(String text, String... path) {
        return get(path)
                .filter(node ->
                        node instanceof ScalarNode scalar && scalar.text().equals(text))
                .isPresent();
    }

    /** Whether this text is written under a path, or the default of a parameter that is. */
    boolean is(String text, String... path) {
        return text(path).filter(text::equals).isPresent();
    }

    /** Whether the value under a path is written as true. */
    boolean isTrue(String... path) {
        return text(path).filter(text -> text.equalsIgnoreCase("true")).isPresent();
    }

    static Optional<String> text(Template template, Node node) {
        Node value = node;
        if (Intrinsic.of(node).orElse(null) instanceof Intrinsic.Ref ref) {
            Parameter parameter = template.parameters().get(ref.target().text());
            value = parameter == null ? null : parameter.defaultValue().orElse(null);
        }
        return value instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The logical id that {@code Ref} names, or that is written in its place. */
    Optional<String> reference(String... path) {
        return get(path).flatMap(Properties::reference);
    }

    static Optional<String> reference(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.text());
        }
        return Intrinsic.of(node).orElse(null) instanceof Intrinsic.Ref ref
                ? Optional.of(ref.target().text())
                : Optional.empty();
    }

    private static boolean isSet(Node node) {
        if (node instanceof ScalarNode scalar) {
            return !scalar.isNull() && !scalar.text().isEmpty();
        }
        if (node instanceof ListNode list) {
            return !list.items().isEmpty();
        }
        return !((MapNode) node).entries().isEmpty()
                && !(Intrinsic.of(node).orElse(null) instanceof Intrinsic.Ref ref
                        && ref.target().text().equals("AWS::NoValue"));
    }
}
