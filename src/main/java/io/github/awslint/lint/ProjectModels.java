package io.github.awslint.lint;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ProxyFunction;
import io.github.awslint.build.Build;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.DeployedLayers;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.packaging.LocalFiles;
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
        List<Object> models = new ArrayList<>();
        models.addAll(BeanstalkModels.of(files, build.tree(), specification));
        models.addAll(BundleModels.of(files, models, build));
        List<Object> nested = NestedStackModels.of(files, build.tree());
        models.addAll(nested);
        List<NestedStack> stacks = nested.stream()
                .filter(NestedStack.class::isInstance)
                .map(NestedStack.class::cast)
                .toList();
        models.addAll(DeploymentModels.of(files, parameters, stacks));
        models.addAll(SharedNameModels.of(files, stacks));
        models.addAll(CodeDeployModels.of(files, build));
        models.addAll(EcsModels.of(files, build.tree()));
        models.addAll(StateMachineModels.of(files));
        models.addAll(SamconfigModels.of(files));
        for (LintedFile file : files) {
            file.template().ifPresent(template -> {
                Publication.of(template, build).ifPresent(models::add);
                if (!template.isFragment()) {
                    LocalFiles local = LocalFiles.of(template, build);
                    if (!local.all().isEmpty()) {
                        models.add(local);
                    }
                }
            });
            file.model(LambdaFunctions.class).ifPresent(functions -> {
                DeployedFunctions deployed = DeployedFunctions.of(functions, build);
                models.add(deployed);
                models.add(DeployedLayers.of(functions, build));
                file.model(ApiGateway.class).ifPresent(gateway -> models.addAll(ProxyFunction.of(gateway, deployed)));
            });
        }
        models.add(XrayUse.of(
                files.stream().flatMap(file -> file.models().stream()).toList(),
                files.stream().map(file -> FileTree.folderOf(file.path())).toList(),
                build));
        return models;
    }
}
