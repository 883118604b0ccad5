package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AnyCase;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** The properties without which CodeDeploy refuses a function or service. */
final class RequiredProperties {

    private RequiredProperties() {}

    static void checkService(ScalarNode name, AnyCase properties, Reporter report) {
        check(name, properties, List.of("TaskDefinition", "LoadBalancerInfo"), report);
        properties
                .entry("LoadBalancerInfo")
                .filter(entry -> entry.value() instanceof MapNode)
                .ifPresent(entry -> check(
                        entry.key(),
                        new AnyCase((MapNode) entry.value()),
                        List.of("ContainerName", "ContainerPort"),
                        report));
    }

    static void check(ScalarNode owner, AnyCase map, List<String> properties, Reporter report) {
        for (String property : properties) {
            if (!map.has(property)) {
                report.at(owner, missing(owner, property));
            }
        }
    }

    static String missing(ScalarNode owner, String property) {
        return "\"" + owner + "\" lacks " + property + ", which CodeDeploy requires";
    }
}
