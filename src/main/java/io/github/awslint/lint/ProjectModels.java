package io.github.awslint.lint;

import io.github.awslint.build.Build;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.LambdaFunctions;
import java.util.ArrayList;
import java.util.List;

/** Makes the models that rules read from several files of a project together. */
final class ProjectModels {

    private ProjectModels() {}

    /** The models of a project's files, and of these with what the build makes. */
    static List<Object> of(List<LintedFile> files, Build build, ParameterValues parameters) {
        List<Object> models = new ArrayList<>();
        models.addAll(BeanstalkModels.of(files));
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
        for (LintedFile file : files) {
            for (Object model : file.models()) {
                if (model instanceof LambdaFunctions functions) {
                    models.add(DeployedFunctions.of(functions, build));
                }
            }
        }
        return models;
    }
}
