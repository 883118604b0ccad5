package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code .gitignore} keeps out of the repository: something makes it, at a time of its own. */
final class Ignored {

    private static final int LARGEST = 100_000;

    private final List<Pattern> patterns = new ArrayList<>();

    private Ignored() {}

    /** What the files of a project tell; the common forms of patterns are understood. */
    static Ignored in(FileTree tree) {
        Ignored ignored = new Ignored();
        for (String file : List.of(".gitignore", "../.gitignore")) {
            if (tree.isFile(file) && tree.size(file) < LARGEST) {
                try {
                    new String(tree.read(file), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.strip()
                                    .replaceFirst("^/", "")
                                    .replaceFirst("^\\*\\*/", "")
                                    .replaceFirst("/+$", ""))
                            .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"))
                            .map(Ignored::expression)
                            .forEach(ignored.patterns::add);
                } catch (IOException e) {
                    // what cannot be read ignores nothing
                    continue;
                }
            }
        }
        return ignored;
    }

    /** Whether a path, or a folder above it, is ignored. */
    boolean contains(String path) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(path).matches()) {
                return true;
            }
        }
        return false;
    }

    /** A pattern fits a path from any folder on, and all that lies below. */
    private static Pattern expression(String pattern) {
        StringBuilder expression = new StringBuilder("(.*/)?");
        for (char c : pattern.toCharArray()) {
            expression.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(expression.append("(/.*)?").toString());
    }
}
