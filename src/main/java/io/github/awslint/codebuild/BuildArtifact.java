package io.github.awslint.codebuild;

import io.github.awslint.discovery.PathPattern;
import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that a build keeps.
 *
 * @param name the key above
 * @param node the mapping
 */
public record BuildArtifact(ScalarNode name, MapNode node) {

    /** The patterns of the files that are kept, as written. */
    public List<ScalarNode> files() {
        return texts("files");
    }

    private List<ScalarNode> texts(String key) {
        List<ScalarNode> texts = new ArrayList<>();
        Node value = node.get(key).orElse(null);
        List<Node> items = value instanceof ListNode list ? list.items() : value == null ? List.of() : List.of(value);
        for (Node item : items) {
            if (item instanceof ScalarNode text && !text.text().isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The folder that the patterns are relative to, as written; empty where it is that of the source. */
    public Optional<ScalarNode> baseDirectory() {
        return node.scalar("base-directory").filter(value -> !value.text().isBlank());
    }

    /** The folder that the patterns are relative to, without slashes at its ends; the empty path for that of the source. */
    public String base() {
        return baseDirectory()
                .map(ScalarNode::text)
                .map(text -> text.strip()
                        .replaceFirst("^(\\./)+", "")
                        .replaceFirst("^\\.$", "")
                        .replaceFirst("/+$", ""))
                .orElse("");
    }

    /** Where it says that the files lose their folders. */
    public Optional<ScalarNode> discardPaths() {
        return node.scalar("discard-paths")
                .filter(value -> value.asBoolean().orElse(false) || value.text().equalsIgnoreCase("yes"));
    }

    /** Whether it is known which files are meant: no pattern holds a variable. */
    public boolean isKnown() {
        boolean plain = files().stream().allMatch(file -> isPlain(file.text()))
                && texts("exclude-paths").stream().allMatch(file -> isPlain(file.text()));
        return plain && !files().isEmpty() && base().matches("[^$*?{]*") && !BuildToken.isIn(base());
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('$') < 0
                && !BuildToken.isIn(pattern)
                && !pattern.contains("{{")
                && !pattern.contains("..");
    }

    /** Whether a file is kept; {@code path} is relative to the source, as are the artifacts' own paths below the base directory. */
    public boolean takes(String path) {
        Optional<String> below = below(path);
        return below.isPresent()
                && files().stream().anyMatch(pattern -> matches(pattern, below.get()))
                && texts("exclude-paths").stream()
                        .noneMatch(pattern -> PathPattern.of(pattern.text()).matches(below.get()));
    }

    /** The path below the base directory; empty where it lies elsewhere. */
    public Optional<String> below(String path) {
        String base = base();
        if (base.isEmpty()) {
            return Optional.of(path);
        }
        return path.startsWith(base + "/") ? Optional.of(path.substring(base.length() + 1)) : Optional.empty();
    }

    /** A pattern that names a folder takes what is in it: what CodeBuild does then is not documented. */
    private static boolean matches(ScalarNode pattern, String path) {
        String text = pattern.text().strip().replaceFirst("^(\\./|/)+", "");
        return PathPattern.of(text).matches(path) || path.startsWith(text.replaceFirst("/+$", "") + "/");
    }
}
