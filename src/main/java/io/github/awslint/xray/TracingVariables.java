package io.github.awslint.xray;

import io.github.awslint.beanstalk.OptionSettings;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import io.github.awslint.xray.TracingVariable.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The environment variables for X-Ray that a file sets: for functions, containers and Elastic Beanstalk environments.
 *
 * @param all in document order
 */
public record TracingVariables(List<TracingVariable> all) {

    private static final String PREFIX = "AWS_XRAY_";
    private static final String BEANSTALK = "aws:elasticbeanstalk:application:environment";
    private static final String[] BEANSTALK_TYPES = {
        "AWS::ElasticBeanstalk::Environment",
        "AWS::ElasticBeanstalk::ConfigurationTemplate",
        "AWS::ElasticBeanstalk::Application"
    };

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
        ofFunctions(template, found);
        for (Resource task : template.resources("AWS::ECS::TaskDefinition")) {
            for (Value container : task.value("ContainerDefinitions").items()) {
                for (Value item : container.get("Environment").items()) {
                    add(item, "Name", found);
                }
            }
        }
        for (Resource environment : template.resources(BEANSTALK_TYPES)) {
            for (Value option : environment.value("OptionSettings").items()) {
                if (option.get("Namespace").is(BEANSTALK)) {
                    add(option, "OptionName", found);
                }
            }
        }
        return new TracingVariables(found);
    }

    private static void ofFunctions(Template template, List<TracingVariable> found) {
        Set<Node> inherited = new HashSet<>();
        for (Resource function : template.resources("AWS::Lambda::Function", "AWS::Serverless::Function")) {
            if (!function.properties().has("Environment")) {
                continue;
            }
            for (Value.Property variable :
                    function.value("Environment", "Variables").entries()) {
                // functions that inherit a variable share its place
                if (variable.name().startsWith(PREFIX)
                        && inherited.add(variable.entry().key())) {
                    found.add(variable(variable.name(), true, variable.value()));
                }
            }
        }
    }

    private static void add(Value setting, String nameKey, List<TracingVariable> found) {
        String name = setting.get(nameKey).text().orElse("");
        if (name.startsWith(PREFIX)) {
            found.add(variable(name, false, setting.get("Value")));
        }
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
