package io.github.awslint.beanstalk;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The environments that {@code AWS::ElasticBeanstalk::Environment} and {@code AWS::ElasticBeanstalk::ConfigurationTemplate} of a template
 * describe, each for itself
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticbeanstalk-environment.html).
 */
public final class TemplateEnvironments {

    private static final String ENVIRONMENT = "AWS::ElasticBeanstalk::Environment";
    private static final String CONFIGURATION = "AWS::ElasticBeanstalk::ConfigurationTemplate";

    private TemplateEnvironments() {}

    /** The environments of a template, in document order. */
    public static List<EnvironmentOptions> of(Template template) {
        List<EnvironmentOptions> environments = new ArrayList<>();
        for (Resource environment : template.resources(ENVIRONMENT, CONFIGURATION)) {
            environments.add(environment(environment));
        }
        return environments;
    }

    private static EnvironmentOptions environment(Resource resource) {
        // what these name holds options of its own
        boolean inherits = !resource.value("TemplateName").isAbsent()
                || !resource.value("SourceConfiguration").isAbsent()
                || !resource.value("EnvironmentId").isAbsent();
        Value settings = resource.value("OptionSettings");
        List<OptionSetting> known = new ArrayList<>();
        boolean complete = settings.isWholeList();
        for (Value item : settings.items()) {
            Optional<OptionSetting> setting = setting(item);
            setting.ifPresent(known::add);
            complete &= setting.isPresent();
        }
        return new EnvironmentOptions(
                List.of(new OptionSettings(OptionSource.TEMPLATE, known, complete)), facts(resource), !inherits);
    }

    /** A setting whose item stands in the template whatever the conditions are, and whose names are known. */
    private static Optional<OptionSetting> setting(Value item) {
        if (item.alternatives().size() != 1
                || !(item.alternatives().get(0) instanceof Known known)
                || !known.when().isEmpty()
                || known.map().isEmpty()) {
            return Optional.empty();
        }
        MapNode map = known.map().get();
        Optional<String> namespace = item.get("Namespace").text();
        Optional<String> option = item.get("OptionName").text();
        if (namespace.isEmpty() || option.isEmpty()) {
            return Optional.empty();
        }
        Node value = map.get("Value").orElse(map);
        return Optional.of(new OptionSetting(
                new OptionName(namespace.get(), option.get()),
                item.get("ResourceName").text(),
                value(item.get("Value"), value),
                map.get("Namespace").orElse(map).location(),
                map.get("OptionName").orElse(map).location(),
                OptionSource.TEMPLATE,
                true));
    }

    private static OptionValue value(Value value, Node node) {
        if (node instanceof ScalarNode) {
            return OptionValue.of(node);
        }
        return value.text()
                .map(text -> OptionValue.literal(text, node.location()))
                .orElse(OptionValue.unknown(node.location()));
    }

    private static EnvironmentFacts facts(Resource resource) {
        Optional<Platform> platform =
                platform(resource, "SolutionStackName").or(() -> platform(resource, "PlatformArn"));
        return new EnvironmentFacts(
                resource.value("EnvironmentName").text(),
                resource.value("Tier", "Name").text(),
                platform);
    }

    private static Optional<Platform> platform(Resource resource, String property) {
        return resource.value(property)
                .text()
                .flatMap(text -> resource.property(property)
                        .map(entry -> new Platform(text, entry.value().location())));
    }
}
