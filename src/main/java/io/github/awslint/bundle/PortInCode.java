package io.github.awslint.bundle;

import io.github.awslint.build.JavaModule;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Looks in compiled classes for what sets the port of a server by itself. */
final class PortInCode {

    private static final int MOST_CLASSES = 400;

    /** The property as a name of its own, rather than one that is read. */
    private static final Pattern SET = Pattern.compile("(?<![{.])server\\.port");

    private final FileTree tree;
    private int seen;

    private PortInCode(FileTree tree) {
        this.tree = tree;
    }

    /** Whether one of the classes in a folder does. */
    static boolean isSet(FileTree tree, String folder) {
        return new PortInCode(tree).isSetBelow(folder);
    }

    private boolean isSetBelow(String folder) {
        for (FileTree.Child child : tree.children(folder)) {
            String path = JavaModule.below(folder, child.name());
            boolean found = child.folder()
                    ? isSetBelow(path)
                    : child.name().endsWith(".class") && seen++ < MOST_CLASSES && isSetIn(path);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private boolean isSetIn(String path) {
        try {
            String constants = new String(tree.read(path), StandardCharsets.ISO_8859_1);
            return SET.matcher(constants).find()
                    || constants.contains("WebServerFactory") && constants.contains("setPort");
        } catch (IOException e) {
            return true;
        }
    }
}
