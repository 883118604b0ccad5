package io.github.awslint.lint;

import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.CronManifest;
import io.github.awslint.beanstalk.Dockerrun;
import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.IgnoreFile;
import io.github.awslint.beanstalk.PlatformHook;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.beanstalk.ProxyConfiguration;
import io.github.awslint.beanstalk.SavedConfiguration;
import io.github.awslint.check.CheckedFile;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.deployment.ParameterFile;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.ecs.TaskDefinitionFile;
import io.github.awslint.sam.ServerlessTemplate;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.schema.Specification;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.SyntaxProblem;
import io.github.awslint.tree.FileTree;
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
        if (kind.isPlainText()) {
            return List.of(plainText(kind, document.source(), tree));
        }
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
            case CLOUDFORMATION, SAM -> {
                Template template = ServerlessTemplate.of(
                        others.complete(document)
                                ? Template.fragment(root.get())
                                : Template.of(root.get(), parameters));
                models.add(new CheckedFile(kind.label(), template.root(), Optional.of(template)));
                models.addAll(TemplateModels.of(template, tree, specification));
            }
            case SAMCONFIG -> models.add(new SamConfig(root.get()));
            case ENV_YAML -> models.add(EnvironmentManifest.of(document.source(), root.get()));
            case SAVED_CONFIGURATION -> models.add(SavedConfiguration.of(document.source(), root.get()));
            case EB_CLI_CONFIGURATION -> models.add(new CliConfiguration(document.source(), root.get()));
            case CRON_YAML -> models.add(new CronManifest(document.source(), root.get()));
            case DOCKERRUN -> {
                models.add(new Dockerrun(document.source(), root.get(), tree));
                TaskDefinitionFile.of(root.get()).ifPresent(models::add);
            }
            case APPSPEC -> models.add(AppSpec.of(root.get(), tree));
            case TASK_DEFINITION -> TaskDefinitionFile.of(root.get()).ifPresent(models::add);
            case BUILDSPEC -> models.add(BuildSpec.of(root.get()));
            case STATE_MACHINE -> models.add(StateMachine.of(root.get()));
            default -> {}
        }
        if (kind != FileKind.CLOUDFORMATION && kind != FileKind.SAM) {
            models.add(new CheckedFile(kind.label(), root.get(), Optional.empty()));
        }
        return models;
    }

    private static Object plainText(FileKind kind, SourceFile source, FileTree tree) {
        return switch (kind) {
            case PROCFILE, BUILDFILE -> Procfile.of(source, tree);
            case PLATFORM_HOOK -> new PlatformHook(source, tree);
            case PROXY_CONFIGURATION -> new ProxyConfiguration(source);
            case EBIGNORE -> IgnoreFile.of(source);
            default -> throw new IllegalArgumentException(kind + " is no plain text");
        };
    }

    /** Text files of any kind end in {@code .template}, too, and may be empty. */
    private static boolean isEmptyTemplate(FileKind kind, Document document) {
        return kind == FileKind.CLOUDFORMATION
                && !document.source().path().endsWith(".template")
                && document.problems().stream().anyMatch(problem -> problem.kind() == SyntaxProblem.Kind.FILE_EMPTY);
    }
}
