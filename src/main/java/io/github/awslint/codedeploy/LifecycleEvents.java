package io.github.awslint.codedeploy;

import java.util.List;
import java.util.Set;

/**
 * The lifecycle events that call what an appspec names
 * (https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html).
 */
public final class LifecycleEvents {

    /** Events of servers that run scripts, in the order of a deployment. */
    public static final List<String> SERVER = List.of(
            "BeforeBlockTraffic",
            "AfterBlockTraffic",
            "ApplicationStop",
            "BeforeInstall",
            "AfterInstall",
            "ApplicationStart",
            "ValidateService",
            "BeforeAllowTraffic",
            "AfterAllowTraffic");

    /** Events of servers that the agent and the service keep for themselves. */
    public static final Set<String> RESERVED =
            Set.of("Start", "DownloadBundle", "Install", "BlockTraffic", "AllowTraffic", "End");

    /** Events of servers whose scripts come from the previous successful revision. */
    public static final Set<String> OF_PREVIOUS_REVISION =
            Set.of("ApplicationStop", "BeforeBlockTraffic", "AfterBlockTraffic");

    /** Events of Lambda deployments. */
    public static final List<String> LAMBDA = List.of("BeforeAllowTraffic", "AfterAllowTraffic");

    /** Events of Amazon ECS deployments. */
    public static final List<String> ECS = List.of(
            "BeforeInstall", "AfterInstall", "AfterAllowTestTraffic", "BeforeAllowTraffic", "AfterAllowTraffic");

    private LifecycleEvents() {}
}
