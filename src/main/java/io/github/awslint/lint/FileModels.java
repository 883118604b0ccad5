package io.github.awslint.lint;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.beanstalk.CronManifest;
import io.github.awslint.beanstalk.Dockerrun;
import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.SavedConfiguration;
import io.github.awslint.beanstalk.TemplateEnvironments;
import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.check.CheckedFile;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.codebuild.InlineBuildSpecs;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.deployment.ParameterFile;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.iam.PolicyDocuments;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.placement.Placements;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessTemplate;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.schema.Specification;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.TemplateStateMachines;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SyntaxProblem;
import io.github.awslint.tree.FileTree;
import io.github.awslint.validation.ServerlessValidation;
import io.github.awslint.validation.Validation;
import io.github.awslint.xray.TracingVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the models that rules read from one file. */
final class FileModels {

    private FileModels() {}

    /**
     * The models of a file; none where it could not be read.
     *
     * @param parameters the values that the user gives the parameters of this template, by name
     * @param specification the resource types
     */
    static List<Object> of(
            FileKind kind,
            Document document,
            FileTree tree,
            OtherTools others,
            Map<String, List<String>> parameters,
            Specification specification) {
        List<Object> models = new ArrayList<>();
        if (kind == FileKind.EBEXTENSIONS) {
            ExtensionsFile.of(document).ifPresent(file -> {
                models.add(file);
                models.add(TracingVariables.of(file.settings()));
            });
        }
        if (kind == FileKind.PARAMETER_FILE) {
            ParameterFile.of(document).ifPresent(models::add);
        }
        Optional<MapNode> root = document.rootMap();
        if (root.isEmpty()) {
            if (isEmptyTemplate(kind, document)) {
                models.add(Template.of(new MapNode(document.source().location(0, 0), List.of())));
            }
            return models;
        }
        switch (kind) {
            case CLOUDFORMATION, SAM ->
                addTemplate(
                        kind,
                        others.complete(document) ? Template.fragment(root.get()) : Template.of(root.get(), parameters),
                        specification,
                        models);
            case EBEXTENSIONS -> {
                Template fragment = Template.fragment(root.get());
                models.add(fragment);
                models.add(Validation.of(fragment, specification));
            }
            case SAMCONFIG -> models.add(new SamConfig(root.get()));
            case ENV_YAML -> models.add(EnvironmentManifest.of(document.source(), root.get()));
            case SAVED_CONFIGURATION -> models.add(SavedConfiguration.of(document.source(), root.get()));
            case CRON_YAML -> models.add(new CronManifest(document.source(), root.get()));
            case DOCKERRUN -> models.add(new Dockerrun(document.source(), root.get(), tree));
            case APPSPEC -> models.add(AppSpec.of(root.get(), tree));
            case BUILDSPEC -> models.add(BuildSpec.of(root.get()));
            case STATE_MACHINE -> models.add(StateMachine.of(root.get()));
            default -> {}
        }
        if (kind != FileKind.CLOUDFORMATION && kind != FileKind.SAM) {
            models.add(new CheckedFile(kind.label(), root.get(), Optional.empty()));
        }
        return models;
    }

    /** Text files of any kind end in {@code .template}, too, and may be empty. */
    private static boolean isEmptyTemplate(FileKind kind, Document document) {
        return kind == FileKind.CLOUDFORMATION
                && !document.source().path().endsWith(".template")
                && document.problems().stream().anyMatch(problem -> problem.kind() == SyntaxProblem.Kind.FILE_EMPTY);
    }

    /** A template, and what its resources mean together. */
    private static void addTemplate(FileKind kind, Template written, Specification specification, List<Object> models) {
        Template template = ServerlessTemplate.of(written);
        models.add(template);
        models.add(new CheckedFile(kind.label(), template.root(), Optional.of(template)));
        models.add(Validation.of(template, specification));
        if (template.uses("AWS::Serverless")) {
            models.add(ServerlessApplication.of(template));
            models.add(ServerlessValidation.of(template));
        }
        models.add(Placements.of(template, specification));
        models.add(Bootstrap.of(template));
        if (template.uses("AWS::Lambda", "AWS::Serverless", "AWS::ApiGateway", "AWS::ApiGatewayV2")) {
            LambdaFunctions functions = LambdaFunctions.of(template);
            models.add(functions);
            models.add(ApiGateway.of(functions));
        }
        if (template.uses("AWS::Lambda", "AWS::Serverless", "AWS::ECS", "AWS::ElasticBeanstalk")) {
            models.add(TracingVariables.of(template));
        }
        models.addAll(TemplateStateMachines.of(template));
        if (template.uses("AWS::CodeBuild")) {
            models.addAll(InlineBuildSpecs.of(template));
        }
        models.addAll(PolicyDocuments.of(template));
        models.addAll(TemplateEnvironments.of(template));
    }
}
