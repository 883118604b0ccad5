package io.github.awslint.lint;

import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the template that a file with parameters belongs to. */
final class TemplatePaths {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".template");

    /** {@code orders-parameters.json}, {@code orders.params.prod.json}; the first group is the template's name. */
    private static final Pattern NAMED_AFTER_TEMPLATE =
            Pattern.compile("(.+?)[-._](?:param|params|parameter|parameters)(?:[-._][\\w-]+)*\\.(?:json|ya?ml)");

    /** Folders beside a template that hold nothing but its configuration. */
    private static final Pattern PARAMETER_FOLDER = Pattern.compile("(?:.*/)?(?:params?|parameters?|config)");

    private TemplatePaths() {}

    /**
     * A template whose path begins at the root of the repository, which is the linted folder or one below or above it: the file's own
     * folder and those above it are tried.
     */
    static Optional<String> fromRepository(String name, String file, Set<String> templates) {
        String folder = FileTree.folderOf(file);
        List<String> folders = new ArrayList<>(List.of("", folder));
        while (!folder.isEmpty() && !folder.endsWith("..")) {
            folder = FileTree.folderOf(folder);
            folders.add(folder);
        }
        return folders.stream()
                .flatMap(start -> FileTree.resolve(start, name).stream())
                .filter(templates::contains)
                .findFirst();
    }

    /** The template that the file's name begins with, in the same folder or, from a folder of parameters, in the one above. */
    static Optional<String> byName(String file, Set<String> templates) {
        String folder = FileTree.folderOf(file);
        Matcher name = NAMED_AFTER_TEMPLATE.matcher(file.substring(file.lastIndexOf('/') + 1));
        if (!name.matches()) {
            return Optional.empty();
        }
        List<String> folders = new ArrayList<>(List.of(folder));
        if (PARAMETER_FOLDER.matcher(folder.toLowerCase(Locale.ROOT)).matches()) {
            folders.add(FileTree.folderOf(folder));
        }
        return folders.stream()
                .flatMap(start -> in(start, name.group(1), templates).stream())
                .findFirst();
    }

    /** Whether a file's name has the form that tells its template. */
    static boolean isNamedAfterTemplate(String file) {
        return NAMED_AFTER_TEMPLATE
                .matcher(file.substring(file.lastIndexOf('/') + 1))
                .matches();
    }

    /** The template that SAM CLI takes where none is named. */
    static Optional<String> defaultOf(String folder, Set<String> templates) {
        return in(folder, "template", templates);
    }

    private static Optional<String> in(String folder, String stem, Set<String> templates) {
        return ENDINGS.stream()
                .map(ending -> (folder.isEmpty() ? "" : folder + "/") + stem + ending)
                .filter(templates::contains)
                .findFirst();
    }
}
