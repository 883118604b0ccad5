package io.github.awslint.bundle;

import io.github.awslint.beanstalk.BeanstalkModule;
import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.syntax.Location;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the Beanstalk files of a project together to applications, one for each module that is deployed. */
public final class Applications {

    private final Build build;
    private final Map<String, Application.Parts> parts = new TreeMap<>();
    private final Map<String, Optional<JavaModule>> modules = new HashMap<>();
    /** By the folder of a module that only holds files, the module that the EB CLI is told to upload. */
    private final Map<String, JavaModule> uploaded = new HashMap<>();

    private Applications(Build build) {
        this.build = build;
    }

    /** The applications that models of files describe. */
    public static List<Application> of(Collection<?> models, Build build) {
        Applications applications = new Applications(build);
        models.stream()
                .filter(CliConfiguration.class::isInstance)
                .map(CliConfiguration.class::cast)
                .forEach(applications::addUploaded);
        models.forEach(applications::add);
        return applications.finish();
    }

    private void addUploaded(CliConfiguration configuration) {
        String folder = configuration.projectFolder();
        configuration
                .artifact()
                .flatMap(artifact -> FileTree.resolve(folder, artifact.text()))
                .ifPresent(path -> build.moduleOf(FileTree.folderOf(path))
                        .filter(module -> path.startsWith(module.buildFolder() + "/"))
                        .ifPresent(module -> build.moduleOf(folder)
                                .ifPresent(above -> uploaded.putIfAbsent(above.folder(), module))));
    }

    private void add(Object model) {
        if (model instanceof BundleFile file) {
            partsOf(file.path()).files().add(file);
        } else if (model instanceof CliConfiguration configuration) {
            partsOf(configuration.projectFolder() + "/pom.xml").configurations().add(configuration);
        } else if (model instanceof IgnoreFile ignored) {
            partsOf(ignored.source().path()).ignored().add(ignored);
        } else if (model instanceof EnvironmentOptions environment) {
            place(environment)
                    .ifPresent(place ->
                            partsOf(place.source().path()).environments().add(environment));
        }
    }

    private static Optional<Location> place(EnvironmentOptions environment) {
        return environment.settings().stream()
                .findFirst()
                .map(OptionSetting::optionAt)
                .or(() -> environment.facts().platform().map(Platform::location));
    }

    private Application.Parts partsOf(String path) {
        String folder = BeanstalkModule.folderOf(path);
        Optional<JavaModule> module = build.moduleOf(folder).flatMap(this::deployed);
        String key = module.map(JavaModule::folder).orElse(folder);
        modules.put(key, module);
        return parts.computeIfAbsent(
                key,
                unused -> new Application.Parts(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    /** The module that is deployed where files lie in this one: of an aggregator the only one that can be. */
    private Optional<JavaModule> deployed(JavaModule module) {
        JavaModule named = uploaded.get(module.folder());
        if (named != null) {
            return Optional.of(named);
        }
        if (!module.packaging().equals("pom")) {
            return Optional.of(module);
        }
        List<JavaModule> candidates =
                build.modulesOf(module).stream().filter(this::isDeployable).toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private boolean isDeployable(JavaModule module) {
        return module.packaging().equals("war")
                || build.pom(module)
                        .map(pom -> pom.root().all("build/plugins/plugin").stream()
                                .map(plugin -> plugin.textOf("artifactId"))
                                .anyMatch(name -> name.equals("spring-boot-maven-plugin")
                                        || name.equals("maven-assembly-plugin")))
                        .orElse(false);
    }

    private List<Application> finish() {
        List<Application> applications = new ArrayList<>();
        parts.forEach((key, found) -> {
            found.files().sort(Comparator.comparing(BundleFile::path));
            applications.add(new Application(found, modules.get(key), build));
        });
        return applications;
    }
}
