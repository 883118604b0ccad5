package io.github.awslint.lint;

import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.deployment.Capabilities;
import io.github.awslint.deployment.Deployment;
import io.github.awslint.deployment.Deployment.Completeness;
import io.github.awslint.deployment.ParameterFile;
import io.github.awslint.deployment.SamDeployment;
import io.github.awslint.deployment.SamOverrides;
import io.github.awslint.lint.ProjectFiles.Made;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Joins files that give parameters their values with the templates that they belong to. */
final class DeploymentModels {

    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final List<Object> models = new ArrayList<>();

    private final List<NestedStack> nested;

    private DeploymentModels(ProjectFiles files, List<NestedStack> nested) {
        this.nested = nested;
        for (Made<Template> made : files.templates()) {
            if (!made.model().isFragment()) {
                templates.put(made.path(), made.model());
            }
        }
    }

    static List<Object> of(ProjectFiles files, ParameterValues given, List<NestedStack> nested) {
        DeploymentModels deployments = new DeploymentModels(files, nested);
        Set<String> configured = new HashSet<>();
        given.files().forEach((source, file) -> {
            configured.add(source.path());
            deployments.add(file, ParameterValues.template(source, file, deployments.templates.keySet()));
        });
        for (Made<ParameterFile> made : files.made(ParameterFile.class)) {
            if (!configured.contains(made.path())) {
                deployments.add(made.file(), made.model());
            }
        }
        for (Made<SamConfig> made : files.made(SamConfig.class)) {
            deployments.add(made.file(), made.model());
            deployments.addCommands(made.file(), made.model());
        }
        boolean capable = deployments.models.stream()
                .anyMatch(model ->
                        model instanceof SamDeployment sam && sam.options().containsKey("capabilities"));
        deployments.models.addAll(StackDeployments.of(files, deployments.templates, nested, capable));
        return deployments.models;
    }

    private void add(LintedFile file, ParameterFile parameters) {
        add(
                parameters,
                parameters
                        .template()
                        .map(ScalarNode::text)
                        .flatMap(name -> TemplatePaths.fromRepository(name, file.path(), templates.keySet()))
                        .or(() -> TemplatePaths.byName(file.path(), templates.keySet())));
    }

    private void add(ParameterFile parameters, Optional<String> path) {
        boolean complete = parameters.form() == ParameterFile.Form.GIT_SYNC;
        path.ifPresent(template -> models.add(new Deployment(
                templates.get(template),
                template,
                parameters.values(),
                place(parameters),
                complete ? Completeness.COMPLETE : Completeness.FOR_NEW_STACKS)));
    }

    /** The key above the values where there is one: the whole file may be long. */
    private static Location place(ParameterFile file) {
        if (file.root() instanceof MapNode map && !map.entries().isEmpty()) {
            return map.entry("parameters")
                    .or(() -> map.entry("Parameters"))
                    .orElse(map.entries().get(0))
                    .key()
                    .location();
        }
        Node root = file.root();
        return file.values().isEmpty() ? root.location() : file.values().get(0).place();
    }

    private void add(LintedFile file, SamConfig config) {
        String folder = FileTree.folderOf(file.path());
        for (SamOverrides overrides : SamOverrides.of(config)) {
            Optional<String> path = overrides
                    .template()
                    .map(name -> FileTree.resolve(folder, name).filter(templates::containsKey))
                    .orElseGet(() -> TemplatePaths.defaultOf(folder, templates.keySet()));
            path.ifPresent(template -> models.add(new Deployment(
                    templates.get(template),
                    template,
                    overrides.values(),
                    config.root().location(),
                    Completeness.PARTIAL)));
        }
    }

    /** Each environment's {@code sam deploy} with the template that it deploys. */
    private void addCommands(LintedFile file, SamConfig config) {
        String folder = FileTree.folderOf(file.path());
        for (SamConfig.Command command : config.commands()) {
            if (command.name().equals("deploy")) {
                Map<String, Entry> options = config.options(command.environment(), "deploy");
                Optional<String> named = Stream.of("template_file", "template")
                        .flatMap(name -> Optional.ofNullable(options.get(name)).stream())
                        .map(Entry::value)
                        .filter(ScalarNode.class::isInstance)
                        .map(name -> ((ScalarNode) name).text())
                        .findFirst();
                Optional<String> path = named.isPresent()
                        ? FileTree.resolve(folder, named.get()).filter(templates::containsKey)
                        : TemplatePaths.defaultOf(folder, templates.keySet());
                path.ifPresent(template -> models.add(new SamDeployment(
                        templates.get(template),
                        template,
                        command,
                        options,
                        Capabilities.of(templates.get(template), nested, true))));
            }
        }
    }
}
