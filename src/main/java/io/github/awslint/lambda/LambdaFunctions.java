package io.github.awslint.lambda;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The functions of a template, with what calls them. */
public final class LambdaFunctions {

    private static final String[] CALLERS = {
        "AWS::Lambda::Url", "AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"
    };

    private final Template template;
    private final List<LambdaFunction> all;
    private final FunctionTargets targets;
    private final List<EventSource> eventSources;
    private final List<EventSource> anyEventSources;
    private final List<InvokePermission> permissions;

    private LambdaFunctions(Template template) {
        this.template = template;
        List<LambdaFunction> functions = new ArrayList<>();
        for (Resource resource : template.resources(LambdaFunction.PLAIN, LambdaFunction.SERVERLESS)) {
            functions.add(new LambdaFunction(resource));
        }
        this.all = List.copyOf(functions);
        this.targets = new FunctionTargets(template, all);
        EventSourceReader reader = new EventSourceReader(template, targets);
        this.eventSources = reader.read(all);
        this.anyEventSources = reader.others().isEmpty()
                ? eventSources
                : Stream.concat(eventSources.stream(), reader.others().stream()).toList();
        List<InvokePermission> read = new ArrayList<>();
        for (Resource permission : template.resources("AWS::Lambda::Permission")) {
            read.add(InvokePermission.of(permission, targets));
        }
        this.permissions = List.copyOf(read);
    }

    /** Reads the functions of a template; there may be none. */
    public static LambdaFunctions of(Template template) {
        return new LambdaFunctions(template);
    }

    /** The template that holds the functions. */
    public Template template() {
        return template;
    }

    /** The functions in document order. */
    public List<LambdaFunction> all() {
        return all;
    }

    /** The functions for which a property is written, in document order. */
    public List<LambdaFunction> with(String property) {
        List<LambdaFunction> found = new ArrayList<>();
        for (LambdaFunction function : all) {
            if (function.resource().properties().has(property)) {
                found.add(function);
            }
        }
        return found;
    }

    /** The function of a logical id. */
    public Optional<LambdaFunction> byId(String logicalId) {
        return targets.byId(logicalId);
    }

    /** The functions of the template that a name, an ARN or an integration's URI can stand for. */
    public List<FunctionTarget> targets(Node node) {
        return targets.of(node);
    }

    /** All event sources of functions of the template. */
    public List<EventSource> eventSources() {
        return eventSources;
    }

    /** All event sources, those whose function is not known among them. */
    public List<EventSource> anyEventSources() {
        return anyEventSources;
    }

    /** The event sources of a function. */
    public List<EventSource> eventSources(LambdaFunction function) {
        List<EventSource> found = new ArrayList<>();
        for (EventSource source : eventSources) {
            if (source.function() == function) {
                found.add(source);
            }
        }
        return found;
    }

    /** All {@code AWS::Lambda::Permission} resources. */
    public List<InvokePermission> permissions() {
        return permissions;
    }

    /** Whether something else than an API calls a function: a queue, a schedule, a bucket, a workflow, or anybody at its own URL. */
    public boolean isCalledOutsideOfApis(LambdaFunction function) {
        return !function.value("FunctionUrlConfig").isAbsent()
                || template.has(CALLERS) && isCalledByCaller(function)
                || eventSources(function).stream()
                        .anyMatch(source -> !source.kind().isApi())
                || permissions.stream()
                        .filter(permission -> permission.isFor(function))
                        .anyMatch(permission -> !permission.mayBe("apigateway.amazonaws.com"));
    }

    private boolean isCalledByCaller(LambdaFunction function) {
        return template.references().stream()
                .filter(reference -> reference.name().equals(function.name()))
                .flatMap(reference -> reference.from().stream())
                .flatMap(from -> template.resource(from).stream())
                .anyMatch(user -> List.of(CALLERS).contains(user.type()));
    }

    /** The resource that another resource's property names, where there is exactly one. */
    public Optional<Resource> resource(String logicalId) {
        return template.resource(logicalId);
    }
}
