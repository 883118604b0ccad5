package io.github.awslint.build;

import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths in templates, which packaging reads relative to the template. */
public final class LocalPath {

    /** Neither an address, nor absolute, nor with a placeholder that a build or shell replaces. */
    private static final Pattern LOCAL =
            Pattern.compile("(?![/~\\\\-])[^:$@`{}\\[\\]*<>%\\\\\"'|\\p{Cntrl}]*[^\\s:$@`{}*<>%\\\\]");

    private LocalPath() {}

    /** The path that a text in a template names, from the linted folder on; empty where it is no plain relative path. */
    public static Optional<String> of(ScalarNode text) {
        return of(text.location().source().path(), text.text());
    }

    static Optional<String> of(String template, String text) {
        if (!LOCAL.matcher(text).matches()) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (FileTree.folderOf(template) + "/" + text).split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
