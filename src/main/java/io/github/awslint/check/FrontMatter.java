package io.github.awslint.check;

import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import java.util.Optional;

/** The YAML between two lines of hyphens at the top of a page, with its positions in the page. */
final class FrontMatter {

    private static final String LINE = "---\n";

    private FrontMatter() {}

    /** The front matter as a document; empty where the page has none. */
    static Optional<Document> document(String path, String page) {
        String text = page.replace("\r\n", "\n");
        int end = text.indexOf("\n" + LINE, LINE.length() - 1);
        return text.startsWith(LINE) && end >= 0
                ? Optional.of(DocumentReader.read(new SourceFile(path, text.substring(0, end + 1))))
                : Optional.empty();
    }

    /** The front matter; empty where the page has none, or none that can be read. */
    static Optional<MapNode> of(String path, String page) {
        return document(path, page).flatMap(Document::rootMap);
    }
}
