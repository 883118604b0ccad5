package io.github.awslint.lint;

import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.codebuild.ShellCommand;
import io.github.awslint.codebuild.ShellCommand.Word;
import io.github.awslint.deployment.Capabilities;
import io.github.awslint.deployment.StackDeployment;
import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Joins the commands of buildspecs, and the actions of pipelines, with the templates that they deploy. */
final class StackDeployments {

    /** The commands of the AWS CLI that take a template, with whether they make a change set first. */
    private static final Map<String, Boolean> COMMANDS =
            Map.of("deploy", true, "create-stack", false, "update-stack", false, "create-change-set", true);

    /** The modes of a pipeline's action that take a template, likewise. */
    private static final Map<String, Boolean> MODES =
            Map.of("CREATE_UPDATE", false, "REPLACE_ON_FAILURE", false, "CHANGE_SET_REPLACE", true);

    private static final String PACKAGED = ".aws-sam/build/template.yaml";

    private final Map<String, Template> templates;
    private final List<NestedStack> nested;
    private final boolean samGivesCapabilities;
    /** What commands make of templates: the template by the path of the output. */
    private final Map<String, String> outputs = new HashMap<>();

    private final List<Object> models = new ArrayList<>();

    private StackDeployments(Map<String, Template> templates, List<NestedStack> nested, boolean samGivesCapabilities) {
        this.templates = templates;
        this.nested = nested;
        this.samGivesCapabilities = samGivesCapabilities;
        outputs.put(PACKAGED, "");
    }

    /**
     * @param templates of the project, by path
     * @param samGivesCapabilities whether a samconfig gives capabilities to commands that give none
     */
    static List<Object> of(
            ProjectFiles files,
            Map<String, Template> templates,
            List<NestedStack> nested,
            boolean samGivesCapabilities) {
        StackDeployments deployments = new StackDeployments(templates, nested, samGivesCapabilities);
        files.models(BuildSpec.class).forEach(deployments::read);
        templates.values().stream()
                .filter(template -> template.uses("AWS::CodePipeline"))
                .forEach(deployments::readPipelines);
        return deployments.models;
    }

    private void read(BuildSpec buildSpec) {
        Optional<String> folder = Optional.of("");
        for (ScalarNode text : buildSpec.commands()) {
            for (ShellCommand command : ShellCommand.in(text)) {
                if (command.runs("cd") || command.runs("pushd") || command.runs("popd")) {
                    folder = changed(folder, command);
                } else if (BuildToken.isAll(command.words().get(0).text())
                        && command.words().size() == 1) {
                    folder = Optional.empty();
                } else if (folder.isPresent()) {
                    read(command, folder.get(), buildSpec.path());
                }
            }
        }
    }

    private static Optional<String> changed(Optional<String> folder, ShellCommand command) {
        if (command.words().size() < 2 || !command.words().get(1).known()) {
            return Optional.empty();
        }
        String target = command.words().get(1).text();
        return target.startsWith("/") || target.startsWith("-") || target.startsWith("~")
                ? Optional.empty()
                : folder.flatMap(from -> FileTree.resolve(from, target));
    }

    private void read(ShellCommand command, String folder, String file) {
        if (command.runs("aws", "cloudformation", "package") || command.runs("sam", "package")) {
            remember(command, folder, file);
        } else if (command.runs("sam", "build")) {
            template(command, folder, file).ifPresent(built -> outputs.put(PACKAGED, built));
        } else if (command.runs("sam", "deploy")) {
            boolean other = command.word("--config-file", "--config-env", "--guided", "-g")
                    .isPresent();
            if (!other
                    && !(samGivesCapabilities && command.word("--capabilities").isEmpty())) {
                add(command, command.word("deploy").orElseThrow(), template(command, folder, file), true);
            }
        } else if (command.words().size() > 2 && command.runs("aws", "cloudformation")) {
            COMMANDS.forEach((name, changeSet) -> command.word(name)
                    .filter(word -> command.runs("aws", "cloudformation", name))
                    .ifPresent(word -> add(command, word, template(command, folder, file), changeSet)));
        }
    }

    private void remember(ShellCommand command, String folder, String file) {
        Optional<String> template = template(command, folder, file);
        List<Word> output = command.values("--output-template-file", "--output-template");
        if (template.isPresent() && output.size() == 1 && output.get(0).known()) {
            FileTree.resolve(folder, output.get(0).text()).ifPresent(path -> outputs.put(path, template.get()));
        }
    }

    private Optional<String> template(ShellCommand command, String folder, String file) {
        List<Word> named = command.values("--template-file", "--template", "-t", "--template-body");
        if (named.isEmpty()) {
            return command.runs("sam") ? TemplatePaths.defaultOf(folder, templates.keySet()) : Optional.empty();
        }
        return named.get(0).known()
                ? FileTree.resolve(folder, named.get(0).text().replaceFirst("^file://", ""))
                        .flatMap(path -> source(path, file))
                : Optional.empty();
    }

    /** The template of the project that a path means: itself, or what it was made from. */
    private Optional<String> source(String path, String file) {
        if (templates.containsKey(path)) {
            return Optional.of(path);
        }
        if (outputs.containsKey(path)) {
            String made = outputs.get(path);
            return made.isEmpty() ? TemplatePaths.defaultOf("", templates.keySet()) : Optional.of(made);
        }
        return TemplatePaths.fromRepository(path, file, templates.keySet());
    }

    private void add(ShellCommand command, Word verb, Optional<String> template, boolean changeSet) {
        List<Word> given = command.values("--capabilities");
        boolean known = given.stream().allMatch(Word::known)
                && command.hasOnlyKnownOptions()
                && command.word("--cli-input-json", "--cli-input-yaml").isEmpty();
        if (template.isEmpty() || !known) {
            return;
        }
        Set<String> words = new TreeSet<>();
        given.forEach(word -> words.addAll(List.of(word.text().strip().split("[\\s,]+"))));
        Location place = given.isEmpty()
                ? verb.place()
                : given.get(0)
                        .source()
                        .locate(
                                given.get(0).start(),
                                given.get(given.size() - 1).end());
        add(template.get(), words, place, !given.isEmpty(), changeSet);
    }

    private void add(String template, Set<String> given, Location place, boolean written, boolean changeSet) {
        models.add(new StackDeployment(
                template, Capabilities.of(templates.get(template), nested, changeSet), given, place, written));
    }

    private void readPipelines(Template template) {
        template.resources("AWS::CodePipeline::Pipeline").stream()
                .flatMap(pipeline -> pipeline.value("Stages").items().stream())
                .flatMap(stage -> stage.get("Actions").items().stream())
                .filter(action -> action.get("ActionTypeId", "Provider").is("CloudFormation"))
                .forEach(this::readAction);
    }

    private void readAction(Value action) {
        Value configuration = action.get("Configuration");
        Optional<Boolean> changeSet =
                configuration.get("ActionMode").text().flatMap(mode -> Optional.ofNullable(MODES.get(mode)));
        Value given = configuration.get("Capabilities");
        Optional<String> template = configuration
                .get("TemplatePath")
                .text()
                .map(path -> path.replaceFirst("^.*::", ""))
                .flatMap(path -> source(path, ""));
        boolean known = given.isAbsent() || given.text().isPresent();
        if (changeSet.isPresent() && template.isPresent() && known && configuration.isPresent()) {
            Set<String> words = given.text()
                    .map(text -> Set.of(text.strip().split("[\\s,]+")))
                    .orElse(Set.of());
            Location place = (given.isAbsent() ? configuration.get("TemplatePath") : given)
                    .place()
                    .location();
            add(template.get(), words, place, !given.isAbsent(), changeSet.get());
        }
    }
}
