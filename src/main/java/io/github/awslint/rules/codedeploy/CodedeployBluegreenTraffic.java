package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.ComputePlatform;
import io.github.awslint.codedeploy.DeploymentGroup;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** A blue/green deployment without what moves the traffic. */
final class CodedeployBluegreenTraffic implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        DeploymentGroup.of(template)
                .filter(DeploymentGroup::isBlueGreen)
                .forEach(group -> group.platform().ifPresent(platform -> check(group, platform, report)));
    }

    private static void check(DeploymentGroup group, ComputePlatform platform, Reporter report) {
        Value option = group.get("DeploymentStyle", "DeploymentOption");
        if (option.is("WITHOUT_TRAFFIC_CONTROL")) {
            boolean server = platform == ComputePlatform.SERVER;
            report.at(
                            option.place(),
                            "DeploymentOption WITHOUT_TRAFFIC_CONTROL does not fit BLUE_GREEN, write WITH_TRAFFIC_CONTROL")
                    .as(server ? Severity.WARNING : Severity.ERROR);
        }
        switch (platform) {
            case SERVER -> checkServer(group, option, report);
            case ECS -> checkEcs(group, report);
            case LAMBDA -> {}
        }
    }

    private static void checkServer(DeploymentGroup group, Value option, Reporter report) {
        if (option.is("WITH_TRAFFIC_CONTROL") && group.get("LoadBalancerInfo").isAbsent()) {
            report.at(
                    group.resource().property("DeploymentStyle").orElseThrow(),
                    "DeploymentStyle moves traffic, but the group has no load balancer; add LoadBalancerInfo");
        }
    }

    private static void checkEcs(DeploymentGroup group, Reporter report) {
        for (String property : List.of("ECSServices", "BlueGreenDeploymentConfiguration")) {
            if (group.get(property).isAbsent()) {
                report.at(
                        group.resource().typeNode(),
                        "Group has no %s, which a blue/green deployment of an ECS service needs".formatted(property));
            }
        }
        Value pairs = group.get("LoadBalancerInfo", "TargetGroupPairInfoList");
        if (pairs.isAbsent()) {
            report.at(
                    group.resource().typeNode(),
                    "Group has no TargetGroupPairInfoList in LoadBalancerInfo, add two target groups and a listener");
        }
        pairs.certainItems().orElse(List.of()).forEach(pair -> checkPair(pair, report));
    }

    private static void checkPair(Value pair, Reporter report) {
        Optional<List<Value>> groups = pair.get("TargetGroups").certainItems();
        if (groups.isPresent() && groups.get().size() != 2) {
            report.at(
                    pair.get("TargetGroups").place(),
                    "TargetGroups has %d items, the pair needs two: one for blue, one for green"
                            .formatted(groups.get().size()));
        } else if (groups.isPresent()) {
            Optional<String> blue = groups.get().get(0).get("Name").text();
            Optional<String> green = groups.get().get(1).get("Name").text();
            if (blue.isPresent() && blue.equals(green)) {
                report.at(
                        groups.get().get(1).get("Name").place(),
                        "Target group \"%s\" is both blue and green, name another one".formatted(green.get()));
            }
        }
    }
}
