package io.github.awslint.lint;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.lint.ProjectFiles.Made;
import io.github.awslint.stepfunctions.DefinitionTokens;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import io.github.awslint.stepfunctions.DeployedStateMachine.Form;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.TemplateStateMachines;
import io.github.awslint.stepfunctions.WorkflowType;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins the definitions that lie in files with the templates that deploy them. */
final class StateMachineModels {

    /** Properties that name a file, which SAM CLI or {@code aws cloudformation package} uploads. */
    private static final List<String> LOCATIONS = List.of("DefinitionUri", "DefinitionS3Location");

    private StateMachineModels() {}

    static List<Object> of(ProjectFiles files) {
        Map<String, StateMachine> definitions = new LinkedHashMap<>();
        for (Made<StateMachine> made : files.made(StateMachine.class)) {
            if (made.file().kind() == FileKind.STATE_MACHINE) {
                definitions.put(made.path(), made.model());
            }
        }
        if (definitions.isEmpty()) {
            return List.of();
        }
        Map<String, List<Resource>> users = users(files);
        boolean seen = machines(files).allMatch(StateMachineModels::isLocated);
        List<Object> models = new ArrayList<>();
        definitions.forEach((path, definition) -> {
            List<Resource> machines = users.getOrDefault(path, List.of());
            if (seen) {
                models.add(DefinitionTokens.of(definition.node(), machines));
            }
            models.add(new DeployedStateMachine(
                    StateMachine.of(definition.node(), workflowType(machines, seen)), Form.FILE, machines));
        });
        return models;
    }

    /** The state machines by the file that they name. */
    private static Map<String, List<Resource>> users(ProjectFiles files) {
        Map<String, List<Resource>> users = new LinkedHashMap<>();
        machines(files)
                .forEach(machine -> locations(machine)
                        .forEach(path -> users.computeIfAbsent(path, unused -> new ArrayList<>())
                                .add(machine)));
        return users;
    }

    private static Stream<Resource> machines(ProjectFiles files) {
        return files.templates().stream()
                .map(Made::model)
                .filter(template -> template.uses("AWS::StepFunctions", "AWS::Serverless"))
                .flatMap(template -> TemplateStateMachines.resources(template).stream());
    }

    /** Whether a machine shows which file it takes, if any. */
    private static boolean isLocated(Resource machine) {
        return LOCATIONS.stream().allMatch(property -> machine.value(property).isFullyKnown());
    }

    private static Set<String> locations(Resource machine) {
        String folder = FileTree.folderOf(machine.template().source().path());
        return LOCATIONS.stream()
                .filter(machine.properties()::has)
                .flatMap(property -> machine.value(property).known().stream())
                .map(Known::text)
                .flatMap(Optional::stream)
                .flatMap(path -> FileTree.resolve(folder, path).stream())
                .collect(Collectors.toSet());
    }

    /**
     * The type that all deployments of a definition have. A file that no template deploys is taken for a Standard one, which is the default.
     *
     * @param seen whether every machine shows which file it takes
     */
    private static Optional<WorkflowType> workflowType(List<Resource> machines, boolean seen) {
        if (machines.isEmpty()) {
            return Optional.of(WorkflowType.STANDARD).filter(standard -> seen);
        }
        List<Optional<WorkflowType>> types = machines.stream()
                .map(TemplateStateMachines::workflowType)
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : Optional.empty();
    }
}
