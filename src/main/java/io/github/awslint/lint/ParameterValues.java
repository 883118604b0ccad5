package io.github.awslint.lint;

import io.github.awslint.deployment.Given;
import io.github.awslint.deployment.ParameterFile;
import io.github.awslint.lint.GivenParameters.ParameterSource;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of parameters that the user gave, by template. */
final class ParameterValues {

    private final Map<String, List<String>> everywhere;
    private final Map<ParameterSource, ParameterFile> files = new LinkedHashMap<>();

    ParameterValues(GivenParameters given, FileTree tree) {
        this.everywhere = given.values();
        for (ParameterSource source : given.files()) {
            read(source.path(), tree).ifPresent(file -> files.put(source, file));
        }
    }

    /** The values for the template at a path, all those that the files give and, above them, the user's own. */
    Map<String, List<String>> of(String template) {
        Map<String, List<String>> values = new HashMap<>();
        files.forEach((source, file) -> {
            if (belongs(source, file, template)) {
                for (Given given : file.values()) {
                    given.text()
                            .ifPresent(text -> values.computeIfAbsent(given.name(), name -> new ArrayList<>())
                                    .add(text));
                }
            }
        });
        values.putAll(everywhere);
        return values;
    }

    /** The configured files, to be held against their templates. */
    Map<ParameterSource, ParameterFile> files() {
        return files;
    }

    /** The template that a configured file belongs to, of those that are linted; the only one, where nothing tells. */
    static Optional<String> template(ParameterSource source, ParameterFile file, Set<String> templates) {
        boolean only = source.template().isEmpty() && templates.size() == 1;
        return named(source, file, templates)
                .or(() -> only ? Optional.of(templates.iterator().next()) : Optional.empty());
    }

    private static Optional<String> named(ParameterSource source, ParameterFile file, Set<String> templates) {
        if (!source.template().isEmpty()) {
            return Optional.of(source.template()).filter(templates::contains);
        }
        return file.template()
                .map(ScalarNode::text)
                .flatMap(name -> TemplatePaths.fromRepository(name, source.path(), templates))
                .or(() -> TemplatePaths.byName(source.path(), templates));
    }

    /** A file that names no template, and whose name tells none, counts for all templates. */
    private static boolean belongs(ParameterSource source, ParameterFile file, String template) {
        boolean named = !source.template().isEmpty()
                || file.template().isPresent()
                || TemplatePaths.isNamedAfterTemplate(source.path());
        return !named || named(source, file, Set.of(template)).isPresent();
    }

    private static Optional<ParameterFile> read(String path, FileTree tree) {
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, tree.read(path));
            Document document = DocumentReader.read(decoded.source());
            return decoded.readable() ? ParameterFile.of(document) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
