package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a template sets an environment variable: in functions, containers and Elastic Beanstalk environments. */
final class EnvironmentVariables {

    private EnvironmentVariables() {}

    /** What an environment variable is set to, and whether for a Lambda function. */
    record Setting(Value value, Node name, boolean inLambda) {}

    /** Every place that sets a variable. */
    static List<Setting> of(Template template, String name) {
        List<Setting> found = new ArrayList<>();
        template.resources("AWS::Lambda::Function", "AWS::Serverless::Function")
                .flatMap(function -> function.value("Environment", "Variables").entries().stream())
                .filter(variable -> variable.name().equals(name))
                .filter(variable -> found.stream()
                        .noneMatch(other -> other.name() == variable.entry().key()))
                .forEach(variable ->
                        found.add(new Setting(variable.value(), variable.entry().key(), true)));
        Consumer<Value> pair = item -> {
            if (item.get("Name").is(name)) {
                found.add(new Setting(
                        item.get("Value"), item.get("Name").known().get(0).place(), false));
            }
        };
        template.resources("AWS::ECS::TaskDefinition")
                .flatMap(task -> task.value("ContainerDefinitions").items().stream())
                .flatMap(container -> container.get("Environment").items().stream())
                .forEach(pair);
        template.resources(
                        "AWS::ElasticBeanstalk::Environment",
                        "AWS::ElasticBeanstalk::ConfigurationTemplate",
                        "AWS::ElasticBeanstalk::Application")
                .flatMap(environment -> environment.value("OptionSettings").items().stream())
                .filter(option -> option.get("Namespace").is("aws:elasticbeanstalk:application:environment")
                        && option.get("OptionName").is(name))
                .forEach(option -> found.add(new Setting(
                        option.get("Value"),
                        option.get("OptionName").known().get(0).place(),
                        false)));
        return found;
    }
}
