package io.github.awslint.lint;

import io.github.awslint.discovery.Classifier;
import io.github.awslint.discovery.Classifier.Verdict;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what an empty file was meant to be: only the company that it keeps can. */
final class EmptyFiles {

    /** Enough to know a folder of templates by. */
    private static final int MAX_NEIGHBOURS = 20;

    private final FileTree tree;
    private int templates;
    private int others;

    private EmptyFiles(FileTree tree) {
        this.tree = tree;
    }

    /**
     * Whether an empty YAML or JSON file lies among templates: most of those around it are some. Where the folder holds no other file, the
     * folders in it tell.
     */
    static boolean isAmongTemplates(FileTree tree, String path) {
        if (!isReadable(path)) {
            return false;
        }
        EmptyFiles files = new EmptyFiles(tree);
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        files.look(folder, path);
        if (files.templates + files.others == 0) {
            for (FileTree.Child child : tree.children(folder)) {
                if (child.folder()) {
                    files.look(folder.isEmpty() ? child.name() : folder + "/" + child.name(), path);
                }
            }
        }
        return files.templates > files.others;
    }

    private void look(String folder, String except) {
        List<String> paths = new ArrayList<>();
        for (FileTree.Child child : tree.children(folder)) {
            String path = folder.isEmpty() ? child.name() : folder + "/" + child.name();
            if (!child.folder() && !path.equals(except) && isReadable(path)) {
                paths.add(path);
            }
        }
        for (String path : paths) {
            if (templates + others < MAX_NEIGHBOURS) {
                count(path);
            }
        }
    }

    private void count(String path) {
        try {
            String text = TextDecoder.decode(path, tree.read(path)).source().text();
            boolean template = Classifier.preview(path, text) instanceof Verdict.Kind kind
                    && kind.kind() == FileKind.CLOUDFORMATION;
            if (template) {
                templates++;
            } else if (!text.isBlank()) {
                others++;
            }
        } catch (IOException e) {
            others++;
        }
    }

    private static boolean isReadable(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }
}
