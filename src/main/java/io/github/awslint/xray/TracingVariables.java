package io.github.awslint.xray;

import io.github.awslint.beanstalk.OptionSettings;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import io.github.awslint.xray.TracingVariable.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The environment variables for X-Ray that a file sets: for functions, containers and Elastic Beanstalk environments.
 *
 * @param all in document order
 */
public record TracingVariables(List<TracingVariable> all) {

    private static final String PREFIX = "AWS_XRAY_";
    private static final String BEANSTALK = "aws:elasticbeanstalk:application:environment";

    public TracingVariables {
        all = List.copyOf(all);
    }

    /** The variables of a name. */
    public List<TracingVariable> named(String name) {
        return all.stream().filter(variable -> variable.name().equals(name)).toList();
    }

    /** What a file of {@code .ebextensions} sets. */
    public static TracingVariables of(OptionSettings options) {
        return new TracingVariables(options.settings().stream()
                .filter(option ->
                        option.namespace().equals(BEANSTALK) && option.option().startsWith(PREFIX))
                .filter(option -> option.value().known().isPresent())
                .map(option -> new TracingVariable(
                        option.option(),
                        false,
                        List.of(new Candidate(
                                option.value().text(), "", option.value().location())),
                        true))
                .toList());
    }

    /** What a template sets. */
    public static TracingVariables of(Template template) {
        List<TracingVariable> found = new ArrayList<>();
        Set<Node> inherited = new HashSet<>();
        template.resources("AWS::Lambda::Function", "AWS::Serverless::Function")
                .flatMap(function -> function.value("Environment", "Variables").entries().stream())
                .filter(variable -> variable.name().startsWith(PREFIX))
                // functions that inherit a variable share its place
                .filter(variable -> inherited.add(variable.entry().key()))
                .forEach(variable -> found.add(variable(variable.name(), true, variable.value())));
        template.resources("AWS::ECS::TaskDefinition")
                .flatMap(task -> task.value("ContainerDefinitions").items().stream())
                .flatMap(container -> container.get("Environment").items().stream())
                .forEach(item -> add(item.get("Name"), item.get("Value"), found));
        template.resources(
                        "AWS::ElasticBeanstalk::Environment",
                        "AWS::ElasticBeanstalk::ConfigurationTemplate",
                        "AWS::ElasticBeanstalk::Application")
                .flatMap(environment -> environment.value("OptionSettings").items().stream())
                .filter(option -> option.get("Namespace").is(BEANSTALK))
                .forEach(option -> add(option.get("OptionName"), option.get("Value"), found));
        return new TracingVariables(found);
    }

    private static void add(Value name, Value value, List<TracingVariable> found) {
        Optional<String> text = name.text().filter(word -> word.startsWith(PREFIX));
        text.ifPresent(word -> found.add(variable(word, false, value)));
    }

    private static TracingVariable variable(String name, boolean inLambda, Value value) {
        List<Candidate> candidates = value.knownOrDefault().stream()
                .filter(known -> known.text().isPresent() && !isPlaceholder(known))
                .map(known -> new Candidate(
                        known.text().get(), known.clause(), known.place().location()))
                .toList();
        boolean whole = value.isFullyKnown()
                && candidates.size() == value.alternatives().size();
        return new TracingVariable(name, inLambda, candidates, whole);
    }

    /** Maven and other tools fill such values in. */
    private static boolean isPlaceholder(Known known) {
        String text = known.text().orElse("");
        return text.contains("${") || text.contains("@") || text.contains("`");
    }
}
