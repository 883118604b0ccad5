package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.ComputePlatform;
import io.github.awslint.codedeploy.DeploymentGroup;
import io.github.awslint.codedeploy.EcsAppSpec;
import io.github.awslint.codedeploy.FunctionHook;
import io.github.awslint.codedeploy.GroupedAppSpec;
import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Hooks around traffic that the deployment group never moves. */
final class CodedeployHookWithoutTraffic implements Rule<GroupedAppSpec> {

    private static final Set<String> AROUND_TRAFFIC =
            Set.of("BeforeBlockTraffic", "AfterBlockTraffic", "BeforeAllowTraffic", "AfterAllowTraffic");

    @Override
    public void check(GroupedAppSpec grouped, Reporter report) {
        if (grouped.appSpec() instanceof EcsAppSpec ecs) {
            checkTestTraffic(ecs, grouped.groupsOf(ComputePlatform.ECS), report);
        } else if (grouped.appSpec() instanceof ServerAppSpec server) {
            checkTraffic(server, grouped.groupsOf(ComputePlatform.SERVER), report);
        }
    }

    private static void checkTestTraffic(EcsAppSpec appSpec, List<DeploymentGroup> groups, Reporter report) {
        if (groups.isEmpty() || !groups.stream().allMatch(CodedeployHookWithoutTraffic::hasNoTestRoute)) {
            return;
        }
        for (FunctionHook hook : appSpec.hooks()) {
            if (hook.event().text().equals("AfterAllowTestTraffic")) {
                report.at(
                                hook.event(),
                                "AfterAllowTestTraffic never runs: the deployment group has no TestTrafficRoute; add one")
                        .note(groups.get(0).resource().key(), "the deployment group");
            }
        }
    }

    private static boolean hasNoTestRoute(DeploymentGroup group) {
        List<Value> pairs = group.get("LoadBalancerInfo", "TargetGroupPairInfoList")
                .certainItems()
                .orElse(List.of());
        return !pairs.isEmpty()
                && pairs.stream().allMatch(pair -> pair.get("TestTrafficRoute").isAbsent());
    }

    private static void checkTraffic(ServerAppSpec appSpec, List<DeploymentGroup> groups, Reporter report) {
        if (groups.isEmpty()
                || !groups.stream()
                        .allMatch(group ->
                                group.get("DeploymentStyle", "DeploymentOption").is("WITHOUT_TRAFFIC_CONTROL"))) {
            return;
        }
        for (Hook hook : appSpec.hooks()) {
            if (AROUND_TRAFFIC.contains(hook.event())) {
                report.at(
                                hook.entry(),
                                hook.event()
                                        + " never runs: the deployment group is WITHOUT_TRAFFIC_CONTROL; use another event")
                        .note(groups.get(0).resource().key(), "the deployment group")
                        .as(Severity.INFO);
            }
        }
    }
}
