package io.github.awslint.lint;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.DefinitionFiles;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.TemplateEnvironments;
import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.cloudformation.StackNames;
import io.github.awslint.cloudformation.StackSetTemplate;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.codebuild.InlineBuildSpecs;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.iam.PolicyDocuments;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.packaging.NamedFiles;
import io.github.awslint.placement.Placements;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.schema.Specification;
import io.github.awslint.stepfunctions.DefinitionTokens;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import io.github.awslint.stepfunctions.TemplateStateMachines;
import io.github.awslint.tree.FileTree;
import io.github.awslint.validation.ServerlessValidation;
import io.github.awslint.validation.Validation;
import io.github.awslint.xray.TracingVariables;
import java.util.ArrayList;
import java.util.List;

/** Makes the models that rules read from one template, or from what several files add to one. */
final class TemplateModels {

    private TemplateModels() {}

    /**
     * The template, and what its resources mean together.
     *
     * @param tree holds the local files that the template names
     * @param specification the resource types
     */
    static List<Object> of(Template template, FileTree tree, Specification specification) {
        List<Object> models = new ArrayList<>();
        models.add(template);
        models.add(Validation.of(template, specification));
        // a further macro may take away what is wrong, and add what is missing
        if (template.uses("AWS::Serverless") && !template.transforms().unpredictable()) {
            models.add(ServerlessApplication.of(template));
            models.add(ServerlessValidation.of(template));
        }
        models.add(Placements.of(template, specification));
        models.add(Bootstrap.of(template));
        // what is compared with other files, read while the template is at hand
        StackNames.of(template).ifPresent(models::add);
        NamedFiles.of(template).ifPresent(models::add);
        if (template.uses(
                "AWS::Lambda", "AWS::Serverless", "AWS::ApiGateway", "AWS::ApiGatewayV2", "AWS::CloudWatch")) {
            LambdaFunctions functions = LambdaFunctions.of(template);
            models.add(functions);
            models.add(ApiGateway.of(functions, new DefinitionFiles(tree)));
        }
        if (template.uses("AWS::Lambda", "AWS::Serverless", "AWS::ECS", "AWS::ElasticBeanstalk")) {
            models.add(TracingVariables.of(template));
        }
        models.addAll(StackSetTemplate.of(template));
        models.addAll(DefinitionTokens.of(template));
        for (DeployedStateMachine machine : TemplateStateMachines.of(template)) {
            models.add(machine.definition());
            models.add(machine);
        }
        models.addAll(PolicyDocuments.of(template));
        if (template.uses("AWS::DynamoDB")) {
            models.add(Tables.of(template));
        }
        if (template.uses("AWS::CodeBuild")) {
            models.addAll(InlineBuildSpecs.of(template));
        }
        for (EnvironmentOptions environment : TemplateEnvironments.of(template)) {
            models.add(environment);
            environment.facts().platform().ifPresent(models::add);
        }
        return models;
    }
}
