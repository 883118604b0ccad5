package io.github.awslint.lint;

import io.github.awslint.beanstalk.EnvironmentDescription;
import io.github.awslint.beanstalk.Environments;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.ExtensionsFolder;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the models of Beanstalk environments, each of which several files describe. */
final class BeanstalkModels {

    private static final Set<FileKind> DESCRIPTIONS =
            EnumSet.of(FileKind.EBEXTENSIONS, FileKind.ENV_YAML, FileKind.SAVED_CONFIGURATION);

    private BeanstalkModels() {}

    static List<Object> of(List<LintedFile> files) {
        List<EnvironmentDescription> descriptions = new ArrayList<>();
        Set<String> unread = new HashSet<>();
        for (LintedFile file : files) {
            if (DESCRIPTIONS.contains(file.kind())) {
                if (file.document().root().isEmpty()) {
                    unread.add(file.path());
                }
                file.models().stream()
                        .filter(EnvironmentDescription.class::isInstance)
                        .map(EnvironmentDescription.class::cast)
                        .forEach(descriptions::add);
            }
        }
        List<Object> models = new ArrayList<>(Environments.of(descriptions, unread));
        models.addAll(folders(descriptions));
        return models;
    }

    private static List<ExtensionsFolder> folders(List<EnvironmentDescription> descriptions) {
        Map<String, List<ExtensionsFile>> folders = new TreeMap<>();
        for (EnvironmentDescription description : descriptions) {
            if (description instanceof ExtensionsFile file && file.isInExtensionsFolder()) {
                folders.computeIfAbsent(FileTree.folderOf(file.path()), folder -> new ArrayList<>())
                        .add(file);
            }
        }
        List<ExtensionsFolder> models = new ArrayList<>();
        folders.forEach((path, members) -> models.add(new ExtensionsFolder(path, members)));
        return models;
    }
}
