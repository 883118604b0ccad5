package io.github.awslint.beanstalk;

import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts the files of a project together to environments. A module with one {@code .ebextensions} folder, at most one saved configuration
 * and at most one {@code env.yaml} describes one environment; where there are more, nobody can tell which belong together, and each is one
 * for itself in which absence proves nothing. A file outside such a folder is always one for itself.
 */
public final class Environments {

    private final Map<String, Module> modules = new TreeMap<>();
    private final Map<String, List<EnvironmentOptions>> environments = new TreeMap<>();

    private static final class Module {
        final Map<String, List<ExtensionsFile>> folders = new TreeMap<>();
        final List<EnvironmentDescription> others = new ArrayList<>();
    }

    private Environments() {}

    /**
     * The environments of a project, by the folder of their module.
     *
     * @param descriptions the files that could be read
     * @param unread paths of files of the same kinds that could not: they may set anything
     */
    public static Map<String, List<EnvironmentOptions>> of(
            Collection<EnvironmentDescription> descriptions, Set<String> unread) {
        Environments environments = new Environments();
        descriptions.stream().sorted(Comparator.comparing(BundleFile::path)).forEach(environments::add);
        environments.modules.forEach((path, module) -> environments.close(
                path,
                module,
                unread.stream().noneMatch(file -> BeanstalkModule.folderOf(file).equals(path))));
        return environments.environments;
    }

    private void add(EnvironmentDescription description) {
        if (description instanceof ExtensionsFile file) {
            if (file.isInExtensionsFolder() && file.hasConfigSuffix()) {
                module(file)
                        .folders
                        .computeIfAbsent(FileTree.folderOf(file.path()), folder -> new ArrayList<>())
                        .add(file);
            } else {
                environment(BeanstalkModule.folderOf(file.path()), List.of(file), true);
            }
        } else {
            module(description).others.add(description);
        }
    }

    private Module module(BundleFile file) {
        return modules.computeIfAbsent(BeanstalkModule.folderOf(file.path()), path -> new Module());
    }

    private void close(String path, Module module, boolean allRead) {
        long manifests = count(module, EnvironmentManifest.class);
        if (module.folders.size() <= 1 && manifests <= 1 && module.others.size() - manifests <= 1) {
            Stream<EnvironmentDescription> others = module.others.stream()
                    .sorted(Comparator.comparing(other -> other.settings().source()));
            environment(
                    path,
                    Stream.concat(module.folders.values().stream().flatMap(List::stream), others)
                            .toList(),
                    allRead);
        } else {
            boolean alone = module.others.isEmpty();
            module.folders.values().forEach(files -> environment(path, files, alone && allRead));
            module.others.forEach(other -> environment(path, List.of(other), module.folders.isEmpty() && allRead));
        }
    }

    private static long count(Module module, Class<?> kind) {
        return module.others.stream().filter(kind::isInstance).count();
    }

    private void environment(String module, List<? extends EnvironmentDescription> rising, boolean complete) {
        EnvironmentFacts facts = rising.stream()
                .map(EnvironmentDescription::facts)
                .reduce(EnvironmentFacts.NONE, EnvironmentFacts::overriddenBy);
        environments
                .computeIfAbsent(module, path -> new ArrayList<>())
                .add(new EnvironmentOptions(
                        rising.stream().map(EnvironmentDescription::settings).toList(), facts, complete));
    }
}
