package io.github.awslint.lint;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.codedeploy.DeploymentGroup;
import io.github.awslint.codedeploy.EcsAppSpec;
import io.github.awslint.codedeploy.EcsDeployment;
import io.github.awslint.codedeploy.GroupedAppSpec;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.ecs.TaskContainers;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.lint.ProjectFiles.Made;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins appspecs with the task definitions and deployment groups of the project. */
final class EcsModels {

    private final FileTree tree;
    private final List<TaskDefinition> tasks = new ArrayList<>();
    private final List<DeploymentGroup> groups = new ArrayList<>();

    private EcsModels(ProjectFiles files, FileTree tree) {
        this.tree = tree;
        for (Made<Template> made : files.templates()) {
            Template template = made.model();
            if (template.uses("AWS::ECS", "AWS::CodeDeploy") && !template.isFragment()) {
                TaskDefinition.of(template).forEach(tasks::add);
                DeploymentGroup.of(template).forEach(groups::add);
            }
        }
    }

    static List<Object> of(ProjectFiles files, FileTree tree) {
        List<AppSpec> appSpecs = files.models(AppSpec.class);
        List<Object> models = new ArrayList<>();
        if (!appSpecs.isEmpty()) {
            EcsModels projects = new EcsModels(files, tree);
            appSpecs.forEach(appSpec -> projects.join(appSpec, models));
        }
        return models;
    }

    private void join(AppSpec appSpec, List<Object> models) {
        if (appSpec instanceof EcsAppSpec ecs) {
            Optional<TaskContainers> beside = beside(ecs);
            beside.or(this::ofTemplates)
                    .ifPresent(task -> models.addAll(EcsDeployment.of(ecs, task, beside.isPresent())));
        }
        if (!groups.isEmpty() && (appSpec instanceof EcsAppSpec || appSpec instanceof ServerAppSpec)) {
            models.add(new GroupedAppSpec(appSpec, groups));
        }
    }

    /** The task definition in the appspec's folder, where there is one only. */
    private Optional<TaskContainers> beside(EcsAppSpec appSpec) {
        String folder = FileTree.folderOf(appSpec.root().location().source().path());
        List<String> names = tree.children(folder).stream()
                .filter(child -> !child.folder())
                .map(FileTree.Child::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).matches("task[-_]?def(inition)?\\.json"))
                .toList();
        return names.size() == 1
                ? read(folder.isEmpty() ? names.get(0) : folder + "/" + names.get(0))
                : Optional.empty();
    }

    private Optional<TaskContainers> read(String path) {
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, tree.read(path));
            return decoded.readable()
                    ? DocumentReader.read(decoded.source()).rootMap().flatMap(TaskContainers::ofFile)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The only task definition of all templates. */
    private Optional<TaskContainers> ofTemplates() {
        return tasks.size() == 1 ? TaskContainers.of(tasks.get(0)) : Optional.empty();
    }
}
