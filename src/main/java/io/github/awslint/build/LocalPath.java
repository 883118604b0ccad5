package io.github.awslint.build;

import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths in templates, which packaging reads relative to the template. */
public final class LocalPath {

    /** Signs of an absolute path, of the user's home, and of an option. */
    private static final String NEVER_FIRST = "/~\\-";

    /** Signs of an address, or of a placeholder that a build or shell replaces. */
    private static final String NEVER_INSIDE = ":$@`{}[]*<>%\\\"'|\u007f";

    private static final String NEVER_LAST = ":$@`{}*<>%\\ ";

    private LocalPath() {}

    /** The path that a text in a template names, from the linted folder on; empty where it is no plain relative path. */
    public static Optional<String> of(ScalarNode text) {
        return of(text.location().source().path(), text.text());
    }

    private static boolean isLocal(String text) {
        int last = text.length() - 1;
        if (last < 0 || NEVER_FIRST.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            if (c < ' ' || NEVER_INSIDE.indexOf(c) >= 0) {
                return false;
            }
        }
        return text.charAt(last) >= ' ' && NEVER_LAST.indexOf(text.charAt(last)) < 0;
    }

    static Optional<String> of(String template, String text) {
        if (!isLocal(text)) {
            return Optional.empty();
        }
        String folder = FileTree.folderOf(template);
        String plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        if (!plain.contains("./") && !plain.contains("//") && !plain.endsWith(".") && !plain.endsWith("/")) {
            return Optional.of(folder.isEmpty() ? plain : folder + "/" + plain);
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + text).split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
