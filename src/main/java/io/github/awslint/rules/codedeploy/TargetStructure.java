package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.AnyCase;
import io.github.awslint.codedeploy.AppSpec;
import io.github.awslint.codedeploy.EcsAppSpec;
import io.github.awslint.codedeploy.LambdaAppSpec;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.TargetResource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;

/** The resource that an appspec for Lambda or Amazon ECS deploys. */
record TargetStructure(AppSpec appSpec, Reporter report) {

    private static final String FUNCTION = "AWS::Lambda::Function";
    private static final String SERVICE = "AWS::ECS::Service";

    void check(TargetResource resource) {
        if (resource.type().isEmpty()) {
            report.at(resource.name(), "resource \"" + resource.name() + "\" has no Type; write " + expectedTypes());
        } else if (Placeholder.isLiteral(resource.type().get())
                && !Set.of(FUNCTION, SERVICE).contains(resource.type().get().text())) {
            report.at(
                    resource.type().get(),
                    "Type \"" + resource.type().get() + "\" cannot be deployed; write " + expectedTypes());
        }
        if (resource.properties().isEmpty()) {
            report.at(resource.name(), "resource \"" + resource.name() + "\" has no Properties");
        } else if (appSpec instanceof LambdaAppSpec) {
            require(resource.name(), resource.properties().get(), List.of("Name", "Alias", "TargetVersion"));
            if (!resource.properties().get().has("CurrentVersion")) {
                report.at(resource.name(), missing(resource.name(), "CurrentVersion"))
                        .as(Severity.WARNING);
            }
        } else if (appSpec instanceof EcsAppSpec) {
            checkService(resource.name(), resource.properties().get());
        }
    }

    private String expectedTypes() {
        if (appSpec instanceof LambdaAppSpec) {
            return FUNCTION;
        }
        return appSpec instanceof EcsAppSpec ? SERVICE : FUNCTION + " or " + SERVICE;
    }

    private void checkService(ScalarNode name, AnyCase properties) {
        require(name, properties, List.of("TaskDefinition", "LoadBalancerInfo"));
        properties
                .entry("LoadBalancerInfo")
                .filter(entry -> entry.value() instanceof MapNode)
                .ifPresent(entry -> require(
                        entry.key(), new AnyCase((MapNode) entry.value()), List.of("ContainerName", "ContainerPort")));
    }

    private void require(ScalarNode owner, AnyCase map, List<String> properties) {
        for (String property : properties) {
            if (!map.has(property)) {
                report.at(owner, missing(owner, property));
            }
        }
    }

    private static String missing(ScalarNode owner, String property) {
        return "\"" + owner + "\" lacks " + property + ", which CodeDeploy requires";
    }
}
