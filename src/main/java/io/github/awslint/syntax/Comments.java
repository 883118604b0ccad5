package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds comments that hold a marker, such as the ones that ask for a rule to be silent. Never takes a {@code #} in a
 * value for a comment. Costs next to nothing where the marker does not occur in a file.
 */
public final class Comments {

    /**
     * A comment.
     *
     * @param location from its {@code #} to the end of its line
     * @param text what stands behind the {@code #}, without blanks around it
     */
    public record Comment(Location location, String text) {}

    private Comments() {}

    /**
     * The comments of a YAML file that hold a text, in document order. In a file that cannot be parsed, those before
     * the place where that shows.
     */
    public static List<Comment> inYaml(SourceFile source, String marker) {
        String text = source.text();
        int at = text.indexOf(marker);
        if (at < 0) {
            return List.of();
        }
        YamlTokens tokens = YamlTokens.before(text, text.length());
        List<Comment> comments = new ArrayList<>();
        while (at >= 0) {
            int start = tokens.commentAround(at);
            int end = LineBreaks.next(text, at);
            if (start >= 0) {
                comments.add(comment(source, start, end));
            }
            at = text.indexOf(marker, start >= 0 ? end : at + 1);
        }
        return comments;
    }

    /** The comments of a TOML file that hold a text, in document order; in a broken file those before its first error. */
    public static List<Comment> inToml(SourceFile source, String marker) {
        if (!source.text().contains(marker)) {
            return List.of();
        }
        return TomlReader.comments(source).stream()
                .map(range -> comment(source, range.start(), range.end()))
                .filter(comment -> comment.text().contains(marker))
                .toList();
    }

    private static Comment comment(SourceFile source, int start, int end) {
        return new Comment(
                source.location(start, end),
                source.text().substring(start + 1, end).strip());
    }
}
