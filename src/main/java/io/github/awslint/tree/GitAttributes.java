package io.github.awslint.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks up what {@code .gitattributes} files say of a file (https://git-scm.com/docs/gitattributes). */
public final class GitAttributes {

    private GitAttributes() {}

    /** Whether Git gives a file Unix line ends wherever it writes it on Linux, whatever they are in this work tree. */
    public static boolean giveUnixLineEnds(String path, FileTree tree) {
        String folder = path;
        do {
            folder = FileTree.folderOf(folder);
            String attributes = folder.isEmpty() ? ".gitattributes" : folder + "/.gitattributes";
            if (tree.isFile(attributes) && normalize(read(attributes, tree), path)) {
                return true;
            }
        } while (!folder.isEmpty());
        return false;
    }

    private static String read(String path, FileTree tree) {
        try {
            return new String(tree.read(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // what cannot be read here is read where the bundle is made
            return "";
        }
    }

    private static boolean normalize(String attributes, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.lastIndexOf('.') < 0 ? name : "*" + name.substring(name.lastIndexOf('.'));
        return attributes.lines().map(line -> line.strip().split("\\s+")).anyMatch(words -> {
            boolean fits = words[0].equals("*") || words[0].equals(ending) || words[0].endsWith(name);
            return fits
                    && Arrays.stream(words).anyMatch(word -> word.matches("text|text=auto|eol=lf"))
                    && Arrays.stream(words).noneMatch("eol=crlf"::equals);
        });
    }
}
