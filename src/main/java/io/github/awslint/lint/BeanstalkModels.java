package io.github.awslint.lint;

import io.github.awslint.beanstalk.BeanstalkModule;
import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.EnvironmentDescription;
import io.github.awslint.beanstalk.EnvironmentGroup;
import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Environments;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.ExtensionsFolder;
import io.github.awslint.beanstalk.ExtensionsTemplate;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.check.CheckedFile;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.schema.Specification;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the models of Beanstalk environments, each of which several files describe. */
final class BeanstalkModels {

    private static final Set<FileKind> DESCRIPTIONS =
            EnumSet.of(FileKind.EBEXTENSIONS, FileKind.ENV_YAML, FileKind.SAVED_CONFIGURATION);

    /** The kinds of files that rules look at together, module by module. */
    private static final Set<FileKind> IN_MODULES = EnumSet.of(
            FileKind.EBEXTENSIONS,
            FileKind.ENV_YAML,
            FileKind.SAVED_CONFIGURATION,
            FileKind.EB_CLI_CONFIGURATION,
            FileKind.CRON_YAML,
            FileKind.PROCFILE,
            FileKind.PLATFORM_HOOK,
            FileKind.PROXY_CONFIGURATION,
            FileKind.EBIGNORE);

    private final FileTree tree;
    private final Specification specification;
    private final Map<String, List<Object>> modules = new TreeMap<>();
    private final List<EnvironmentDescription> descriptions = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private final List<Object> models = new ArrayList<>();

    private BeanstalkModels(FileTree tree, Specification specification) {
        this.tree = tree;
        this.specification = specification;
    }

    static List<Object> of(List<LintedFile> files, FileTree tree, Specification specification) {
        BeanstalkModels beanstalk = new BeanstalkModels(tree, specification);
        files.forEach(beanstalk::read);
        beanstalk.addFolders();
        beanstalk.addModules();
        return beanstalk.models;
    }

    private void read(LintedFile file) {
        if (DESCRIPTIONS.contains(file.kind())) {
            if (file.document().root().isEmpty()) {
                unread.add(file.path());
            }
            file.models().stream()
                    .filter(EnvironmentDescription.class::isInstance)
                    .map(EnvironmentDescription.class::cast)
                    .forEach(descriptions::add);
        }
        if (IN_MODULES.contains(file.kind())) {
            module(file.path()).addAll(file.models());
        }
    }

    private List<Object> module(String path) {
        return modules.computeIfAbsent(BeanstalkModule.folderOf(path), folder -> new ArrayList<>());
    }

    private void addModules() {
        Map<String, List<EnvironmentOptions>> environments = Environments.of(descriptions, unread);
        modules.forEach((folder, files) ->
                models.add(new BeanstalkModule(folder, environments.getOrDefault(folder, List.of()), files, tree)));
        environments.values().forEach(models::addAll);
        addPlatforms();
        List<EnvironmentManifest> manifests = descriptions.stream()
                .filter(EnvironmentManifest.class::isInstance)
                .map(EnvironmentManifest.class::cast)
                .toList();
        if (!manifests.isEmpty()) {
            models.add(new EnvironmentGroup(manifests));
        }
    }

    /** Each file for itself: the platform of one may hide that of another. */
    private void addPlatforms() {
        descriptions.forEach(description ->
                description.facts().platform().filter(Platform::isKnown).ifPresent(models::add));
        modules.values().stream()
                .flatMap(List::stream)
                .filter(CliConfiguration.class::isInstance)
                .map(CliConfiguration.class::cast)
                .forEach(configuration -> configuration.defaultPlatform().ifPresent(models::add));
    }

    private void addFolders() {
        Map<String, List<ExtensionsFile>> folders = new TreeMap<>();
        for (EnvironmentDescription description : descriptions) {
            if (description instanceof ExtensionsFile file) {
                if (file.isInExtensionsFolder()) {
                    folders.computeIfAbsent(FileTree.folderOf(file.path()), folder -> new ArrayList<>())
                            .add(file);
                } else {
                    addTemplate(List.of(file), false);
                }
            }
        }
        folders.forEach((path, members) -> {
            ExtensionsFolder folder = new ExtensionsFolder(path, members);
            models.add(folder);
            module(members.get(0).path()).add(folder);
            boolean complete =
                    unread.stream().noneMatch(file -> FileTree.folderOf(file).equals(path) && file.endsWith(".config"));
            addTemplate(members.stream().filter(ExtensionsFile::hasConfigSuffix).toList(), complete);
        });
    }

    private void addTemplate(List<ExtensionsFile> files, boolean complete) {
        if (files.isEmpty()) {
            return;
        }
        ExtensionsTemplate extensions = new ExtensionsTemplate(files, complete);
        models.add(extensions);
        if (extensions.hasAdditions()) {
            Template additions = extensions.additions();
            models.add(new CheckedFile("", additions.root(), Optional.of(additions)));
            models.addAll(TemplateModels.of(additions, tree, specification));
        }
    }
}
