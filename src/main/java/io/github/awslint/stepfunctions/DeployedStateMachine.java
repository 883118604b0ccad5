package io.github.awslint.stepfunctions;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A definition with the resources that deploy it.
 *
 * @param definition runs as the resources say, where they agree
 * @param form where the definition is written
 * @param resources the state machines of templates: one where the definition stands in a template, any number for a file
 */
public record DeployedStateMachine(StateMachine definition, Form form, List<Resource> resources) {

    /** How a definition is written, which decides what {@code ${Name}} means in it. */
    public enum Form {
        /** A mapping in a template, in which functions of CloudFormation may stand. */
        OBJECT,
        /** JSON text in a template. */
        TEXT,
        /** JSON text in {@code Fn::Sub}: its variables are the template's, and {@code ${!Name}} is a substitution. */
        SUB,
        /** A file of its own. */
        FILE
    }

    /** The property that gives substitutions their values, of both types. */
    public static final String SUBSTITUTIONS = "DefinitionSubstitutions";

    private static final Pattern LEADING_NAME = Pattern.compile("\\$\\{\\s*(!?)([^}]*?)\\s*}.*", Pattern.DOTALL);

    public DeployedStateMachine {
        resources = List.copyOf(resources);
    }

    /** Whether a task runs a Lambda function, be it named by its ARN or called through the service. */
    public boolean runsFunction(State task) {
        return task.call().filter(TaskCall::isFunction).isPresent()
                || directFunction(task).isPresent();
    }

    /** The function of the template that a task runs. */
    public Optional<Resource> function(State task) {
        boolean invokes = task.call().filter(TaskCall::isFunction).isPresent();
        return invokes
                ? Stream.of("Parameters", "Arguments")
                        .flatMap(section -> task.body().map(section).stream())
                        .flatMap(section -> section.get("FunctionName").stream())
                        .findFirst()
                        .flatMap(this::functionAt)
                : directFunction(task);
    }

    private Optional<Resource> directFunction(State task) {
        return task.is(StateType.TASK) ? task.body().get("Resource").flatMap(this::functionAt) : Optional.empty();
    }

    private Optional<Resource> functionAt(Node value) {
        return resourceAt(value)
                .filter(resource -> resource.type().equals("AWS::Lambda::Function")
                        || resource.type().equals("AWS::Serverless::Function"));
    }

    /** The resource that a value of the definition starts with, such as the function that a task runs; the same for all deployments. */
    public Optional<Resource> resourceAt(Node value) {
        List<Optional<Resource>> found = resources.stream()
                .map(machine -> resourceAt(value, machine))
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : Optional.empty();
    }

    private Optional<Resource> resourceAt(Node value, Resource machine) {
        if (!(value instanceof ScalarNode scalar)) {
            return form == Form.OBJECT ? firstHole(value, machine) : Optional.empty();
        }
        Matcher name = LEADING_NAME.matcher(scalar.text());
        if (!name.matches()) {
            return Optional.empty();
        }
        boolean ofTemplate = form == Form.SUB && name.group(1).isEmpty();
        return ofTemplate ? variable(name.group(2), machine) : substitution(name.group(2), machine);
    }

    private static Optional<Resource> substitution(String name, Resource machine) {
        Value value = machine.value(SUBSTITUTIONS, name);
        return value.alternatives().size() == 1 && !value.isAbsent()
                ? firstHole(value.place(), machine)
                : Optional.empty();
    }

    /** A variable of {@code Fn::Sub}: one of its own, or a name of the template. */
    private static Optional<Resource> variable(String path, Resource machine) {
        Optional<Node> own = TemplateStateMachines.sub(machine)
                .flatMap(sub -> sub.variables())
                .flatMap((MapNode variables) -> variables.get(path));
        if (own.isPresent()) {
            return firstHole(own.get(), machine);
        }
        int dot = path.indexOf('.');
        return machine.template().resource(dot < 0 ? path : path.substring(0, dot));
    }

    private static Optional<Resource> firstHole(Node value, Resource machine) {
        List<Text.Part> parts = Text.of(value).parts();
        return !parts.isEmpty() && parts.get(0) instanceof Text.Part.Hole hole
                ? hole.name().flatMap(machine.template()::resource)
                : Optional.empty();
    }
}
