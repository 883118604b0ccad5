package io.github.awslint.codedeploy;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What CodeDeploy deploys to, with the deployment configurations that AWS defines for it
 * (https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html).
 */
public enum ComputePlatform {
    SERVER("Server", List.of("OneAtATime", "HalfAtATime", "AllAtOnce")),
    LAMBDA(
            "Lambda",
            List.of(
                    "LambdaAllAtOnce",
                    "LambdaCanary10Percent5Minutes",
                    "LambdaCanary10Percent10Minutes",
                    "LambdaCanary10Percent15Minutes",
                    "LambdaCanary10Percent30Minutes",
                    "LambdaLinear10PercentEvery1Minute",
                    "LambdaLinear10PercentEvery2Minutes",
                    "LambdaLinear10PercentEvery3Minutes",
                    "LambdaLinear10PercentEvery10Minutes")),
    ECS(
            "ECS",
            List.of(
                    "ECSAllAtOnce",
                    "ECSCanary10Percent5Minutes",
                    "ECSCanary10Percent15Minutes",
                    "ECSLinear10PercentEvery1Minutes",
                    "ECSLinear10PercentEvery3Minutes"));

    /** What the names of AWS's own configurations start with. */
    public static final String PREFIX = "CodeDeployDefault.";

    private final String title;
    private final List<String> configurations;

    ComputePlatform(String title, List<String> configurations) {
        this.title = title;
        this.configurations = configurations.stream().map(name -> PREFIX + name).toList();
    }

    /** The name in templates. */
    public String title() {
        return title;
    }

    /** The full names of AWS's own configurations. */
    public List<String> configurations() {
        return configurations;
    }

    /** The full names of AWS's own configurations for all platforms. */
    public static List<String> allConfigurations() {
        return Stream.of(values())
                .flatMap(platform -> platform.configurations.stream())
                .toList();
    }

    /** The platform that one of AWS's own configurations is for. */
    public static Optional<ComputePlatform> ofConfiguration(String name) {
        return Arrays.stream(values())
                .filter(platform -> platform.configurations.contains(name))
                .findFirst();
    }

    /** The platform of an application or a deployment configuration, {@code Server} where none is written; empty where it is not known. */
    public static Optional<ComputePlatform> of(Resource resource) {
        Value platform = resource.value("ComputePlatform");
        return platform.isAbsent()
                ? Optional.of(SERVER)
                : Arrays.stream(values())
                        .filter(candidate -> platform.is(candidate.title))
                        .findFirst();
    }
}
