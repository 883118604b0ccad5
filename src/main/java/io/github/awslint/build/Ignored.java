package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What {@code .gitignore} keeps out of the repository: something makes it, at a time of its own. */
final class Ignored {

    private static final int LARGEST = 100_000;

    private Ignored() {}

    /** Tells of a path whether it, or a folder above it, is ignored; the common forms of patterns are understood. */
    static Predicate<String> of(FileTree tree) {
        List<String> patterns = new ArrayList<>();
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
                            .forEach(patterns::add);
                } catch (IOException e) {
                    // what cannot be read ignores nothing
                    continue;
                }
            }
        }
        return path -> patterns.stream().anyMatch(path::matches);
    }

    /** A pattern fits a path from any folder on, and all that lies below. */
    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder("(.*/)?");
        for (char c : pattern.toCharArray()) {
            expression.append(
                    c == '*' ? "[^/]*" : c == '?' ? "[^/]" : java.util.regex.Pattern.quote(String.valueOf(c)));
        }
        return expression.append("(/.*)?").toString();
    }
}
