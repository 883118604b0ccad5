package io.github.awslint.lint;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ProxyFunction;
import io.github.awslint.build.Build;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.DeployedLayers;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.lint.ProjectFiles.Made;
import io.github.awslint.packaging.LocalFiles;
import io.github.awslint.packaging.NamedFiles;
import io.github.awslint.sam.Publication;
import io.github.awslint.schema.Specification;
import io.github.awslint.tree.FileTree;
import io.github.awslint.xray.XrayUse;
import java.util.ArrayList;
import java.util.List;

/** Makes the models that rules read from several files of a project together. */
final class ProjectModels {

    private ProjectModels() {}

    /** The models of a project's files, and of these with what the build makes. */
    static List<Object> of(
            List<LintedFile> files, Build build, ParameterValues parameters, Specification specification) {
        ProjectFiles project = new ProjectFiles(files);
        List<Object> models = new ArrayList<>();
        models.addAll(BeanstalkModels.of(files, build.tree(), specification));
        models.addAll(BundleModels.of(project, models, build));
        List<Object> nested = NestedStackModels.of(project, build.tree());
        models.addAll(nested);
        List<NestedStack> stacks = nested.stream()
                .filter(NestedStack.class::isInstance)
                .map(NestedStack.class::cast)
                .toList();
        models.addAll(DeploymentModels.of(project, parameters, stacks));
        models.addAll(SharedNameModels.of(project, stacks));
        models.addAll(CodeDeployModels.of(project, build));
        models.addAll(EcsModels.of(project, build.tree()));
        models.addAll(StateMachineModels.of(project));
        models.addAll(SamconfigModels.of(project));
        for (Made<Template> template : project.templates()) {
            Publication.of(template.model(), build).ifPresent(models::add);
        }
        for (NamedFiles named : project.models(NamedFiles.class)) {
            models.add(new LocalFiles(named.all(), build));
        }
        for (Made<LambdaFunctions> functions : project.made(LambdaFunctions.class)) {
            addCode(functions, build, models);
        }
        models.add(XrayUse.of(
                project.models(XrayUse.KINDS),
                files.stream().map(file -> FileTree.folderOf(file.path())).toList(),
                build));
        return models;
    }

    /** The code of a template's functions, as far as the project shows it. */
    private static void addCode(Made<LambdaFunctions> functions, Build build, List<Object> models) {
        DeployedFunctions deployed = DeployedFunctions.of(functions.model(), build);
        models.add(deployed);
        models.add(DeployedLayers.of(functions.model(), build));
        functions
                .file()
                .model(ApiGateway.class)
                .ifPresent(gateway -> models.addAll(ProxyFunction.of(gateway, deployed)));
    }
}
