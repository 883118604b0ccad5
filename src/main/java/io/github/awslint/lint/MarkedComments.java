package io.github.awslint.lint;

import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments that begin with a marker. Looks for the marker first: most files hold none and cost one search. */
final class MarkedComments {

    private MarkedComments() {}

    /**
     * The comments that begin with the marker, in document order.
     *
     * @return the text behind the marker up to the line's end
     */
    static List<Location> find(Document document, String marker) {
        List<Location> comments = new ArrayList<>();
        SourceFile source = document.source();
        String text = source.text();
        for (int at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
            int lineStart = text.lastIndexOf('\n', at) + 1;
            int hash = hashBefore(text, at, lineStart);
            int end = at + marker.length();
            boolean wholeWord = end == text.length() || Character.isWhitespace(text.charAt(end));
            if (hash >= 0
                    && wholeWord
                    && document.root().filter(root -> inScalar(root, hash)).isEmpty()) {
                comments.add(source.location(
                        end, source.lineRange(source.position(at).line()).end()));
            }
        }
        return comments;
    }

    /** The comment sign that the marker follows, or -1 where there is none. */
    private static int hashBefore(String text, int marker, int lineStart) {
        int at = marker - 1;
        while (at >= lineStart && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        if (at < lineStart || text.charAt(at) != '#') {
            return -1;
        }
        boolean begins = at == lineStart || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '#';
        return begins ? at : -1;
    }

    private static boolean inScalar(Node node, int offset) {
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                if (holds(entry.key(), offset) || holds(entry.value(), offset) && inScalar(entry.value(), offset)) {
                    return true;
                }
            }
            return false;
        }
        if (node instanceof ListNode list) {
            return list.items().stream().anyMatch(item -> holds(item, offset) && inScalar(item, offset));
        }
        return holds(node, offset) && !inHeader((ScalarNode) node, offset);
    }

    private static boolean holds(Node node, int offset) {
        return node.location().range().start() <= offset
                && offset < node.location().range().end();
    }

    /** Behind the sign that opens a block scalar a comment may stand. */
    private static boolean inHeader(ScalarNode scalar, int offset) {
        boolean block = scalar.style() == ScalarNode.Style.LITERAL || scalar.style() == ScalarNode.Style.FOLDED;
        SourceFile source = scalar.location().source();
        return block
                && source.position(offset).line() == scalar.location().start().line();
    }
}
